/// Numbers of which some are the sums of others.
struct LinkedSums<Key: Hashable> {
  /// The numbers of each entry.
  let numbers: [Key: [Int]]
  /// The entries of which nothing is known, because they are withheld.
  let withheld: Set<Key>
  /// The entries of which only the first three numbers are known.
  var partly: Set<Key> = []

  /// The wholes that are not the sum of their parts.
  /// - Parameters:
  ///   - whole: The whole of which an entry is a part, nil where it is none.
  ///   - isWhole: Whether an entry must be the sum of parts.
  func broken(whole: (Key) -> Key?, isWhole: (Key) -> Bool) -> [Key] {
    var sums: [Key: [Int]] = [:]
    for (key, numbers) in numbers {
      guard let total = whole(key) else { continue }
      if let sum = sums[total] {
        sums[total] = zip(sum, numbers).map { $0 + $1 }
      } else {
        sums[total] = numbers
      }
    }
    let unknown = withheld.union(withheld.compactMap(whole))
    let shortened = partly.union(partly.compactMap(whole))
    let wholes = Set(sums.keys).union(numbers.keys.filter(isWhole))
    return wholes.filter { key in
      guard !unknown.contains(key) else { return false }
      let (stated, sum) = (numbers[key] ?? [], sums[key] ?? [])
      let known = shortened.contains(key) ? 3 : max(stated.count, sum.count)
      return (0..<known).contains { place in
        (place < stated.count ? stated[place] : 0) != (place < sum.count ? sum[place] : 0)
      }
    }
  }
}
