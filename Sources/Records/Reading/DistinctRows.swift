/// Which rows of a table differ from all earlier ones of their subject.
struct DistinctRows {
  /// The first row of each subject among those kept, and their number at the end.
  let offsets: [Int32]
  /// The number of rows that are equal to an earlier one.
  let duplicates: Int
  private let isKept: [Bool]

  /// Groups larger than this are compared by way of a set.
  private static let pairwise = 16

  /// Compares the rows of each subject in every column.
  /// - Parameters:
  ///   - columns: The columns, rows of one subject together.
  ///   - offsets: The first row of each subject.
  init(_ columns: [[Int32]], _ offsets: [Int32]) {
    var isKept = [Bool](repeating: true, count: Int(offsets.last ?? 0))
    var duplicates = 0
    var kept = offsets
    for subject in 0..<max(0, offsets.count - 1) {
      let rows = Int(offsets[subject])..<Int(offsets[subject + 1])
      if rows.count > 1 { duplicates += Self.mark(rows, columns, &isKept) }
      kept[subject + 1] = offsets[subject + 1] - Int32(duplicates)
    }
    self.offsets = kept
    self.duplicates = duplicates
    self.isKept = isKept
  }

  /// A column's values in the rows that are kept.
  func kept(_ values: [Int32]) -> [Int32] {
    guard duplicates > 0 else { return values }
    return values.indices.filter { isKept[$0] }.map { values[$0] }
  }

  /// Marks the rows of one subject that are equal to an earlier one, and counts them.
  private static func mark(
    _ rows: Range<Int>, _ columns: [[Int32]], _ isKept: inout [Bool]
  ) -> Int {
    var count = 0
    if rows.count > pairwise {
      var seen: Set<[Int32]> = []
      for row in rows where !seen.insert(columns.map { $0[row] }).inserted {
        isKept[row] = false
        count += 1
      }
      return count
    }
    for row in rows.dropFirst() {
      for earlier in rows.lowerBound..<row where isKept[earlier] {
        guard isEqual(row, earlier, columns) else { continue }
        isKept[row] = false
        count += 1
        break
      }
    }
    return count
  }

  /// Whether two rows are equal in every column.
  @inline(__always)
  private static func isEqual(_ first: Int, _ second: Int, _ columns: [[Int32]]) -> Bool {
    for column in columns.indices where columns[column][first] != columns[column][second] {
      return false
    }
    return true
  }
}
