/// Subjects in groups that are numbered as they come, so that counts lie in flat arrays however
/// many groups there might be.
struct NumberedGroups {
  /// The number of each subject's group, from 0.
  let group: [Int32]
  /// The key of each group, by its number.
  let keys: [Int]

  /// Groups of the subjects with one key.
  /// - Parameter keys: The key of each subject.
  init(_ keys: [Int]) {
    var numbers: [Int: Int32] = [:]
    var found: [Int] = []
    var latest: (key: Int, number: Int32) = (.min, 0)
    group = keys.map { key in
      if key == latest.key { return latest.number }
      let number = numbers[key] ?? Int32(found.count)
      if Int(number) == found.count {
        numbers[key] = number
        found.append(key)
      }
      latest = (key, number)
      return number
    }
    self.keys = found
  }

  /// The number of groups.
  var count: Int { keys.count }
}
