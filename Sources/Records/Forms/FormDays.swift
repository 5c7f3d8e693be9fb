/// The forms of one day and version of each child or family.
enum FormDays {
  /// The number of days on which forms of one version have different scores.
  /// - Parameters:
  ///   - dates: The day of each form.
  ///   - versions: The version of each form.
  ///   - scores: The columns of scores.
  ///   - offsets: The first form of each child or family.
  static func disagreements(
    _ dates: [Int32], _ versions: [Int32], _ scores: [[Int32]], _ offsets: [Int32]
  ) -> Int {
    var count = 0
    var order: [Int] = []
    for subject in 0..<max(0, offsets.count - 1) {
      let rows = Int(offsets[subject])..<Int(offsets[subject + 1])
      guard rows.count > 1 else { continue }
      order.removeAll(keepingCapacity: true)
      order.append(contentsOf: rows)
      order.sort { (dates[$0], versions[$0], $0) < (dates[$1], versions[$1], $1) }
      var first = 0
      var differs = false
      for place in 1...order.count {
        let isSame =
          place < order.count && dates[order[place]] == dates[order[first]]
          && versions[order[place]] == versions[order[first]]
        if isSame {
          if scores.contains(where: { $0[order[place]] != $0[order[first]] }) { differs = true }
        } else {
          if differs { count += 1 }
          (first, differs) = (place, false)
        }
      }
    }
    return count
  }
}
