/// The unrestricted distance with swaps, by the whole table.
///
/// Source: see `EditDistance.damerau`.
enum LowranceWagner {
  /// The number of changes that turn one text into the other.
  static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    let width = second.count + 1
    var table = (0..<width).map(Int32.init)
    table.reserveCapacity(width * (first.count + 1))
    var rowOf: [Unicode.Scalar: Int] = [:]
    for row in 1..<first.count + 1 {
      table.append(Int32(row))
      var matchedColumn = 0
      for column in 1..<width {
        let above = (row - 1) * width + column
        let isSame = first[row - 1] == second[column - 1]
        var changes = min(
          table[above] + 1, table[above + width - 1] + 1, table[above - 1] + (isSame ? 0 : 1))
        if let matchedRow = rowOf[second[column - 1]], matchedColumn > 0 {
          let start = table[(matchedRow - 1) * width + matchedColumn - 1]
          let between = row - matchedRow - 1 + (column - matchedColumn - 1)
          changes = min(changes, start + Int32(between) + 1)
        }
        if isSame { matchedColumn = column }
        table.append(changes)
      }
      rowOf[first[row - 1]] = row
    }
    return table.last.map(Int.init) ?? 0
  }
}
