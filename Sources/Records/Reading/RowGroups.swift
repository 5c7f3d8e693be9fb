/// The order in which rows of one subject stand together, each in the order of the file.
struct RowGroups {
  /// The first row of each subject, and after the last subject the number of rows.
  let offsets: [Int32]
  /// The rows in their order, nil where they stand so already.
  let order: [Int32]?

  /// The groups of some rows.
  /// - Parameters:
  ///   - subjects: The subject of each row.
  ///   - count: The number of subjects.
  init(_ subjects: [Int32], count: Int) {
    var offsets = [Int32](repeating: 0, count: count + 1)
    var isSorted = true
    var earlier: Int32 = 0
    for subject in subjects {
      offsets[Int(subject) + 1] += 1
      isSorted = isSorted && earlier <= subject
      earlier = subject
    }
    for subject in 0..<count { offsets[subject + 1] += offsets[subject] }
    self.offsets = offsets
    order = isSorted ? nil : Self.order(subjects, offsets)
  }

  /// The rows by subject.
  private static func order(_ subjects: [Int32], _ offsets: [Int32]) -> [Int32] {
    var next = offsets
    var order = [Int32](repeating: 0, count: subjects.count)
    for row in subjects.indices {
      let subject = Int(subjects[row])
      order[Int(next[subject])] = Int32(row)
      next[subject] += 1
    }
    return order
  }

  /// The columns of cells that stand row after row, in the order of the groups.
  ///
  /// Worked out in blocks, so that a row is fetched from memory once.
  func columns(of cells: [Int32], width: Int) -> [[Int32]] {
    let rows = Int(offsets.last ?? 0)
    var columns = [[Int32]](repeating: [Int32](repeating: 0, count: rows), count: width)
    for start in stride(from: 0, to: rows, by: 4096) {
      let block = start..<min(rows, start + 4096)
      for column in 0..<width { fill(&columns[column], block, cells, column, width) }
    }
    return columns
  }

  /// Fills a block of a column.
  private func fill(
    _ values: inout [Int32], _ block: Range<Int>, _ cells: [Int32], _ column: Int, _ width: Int
  ) {
    if let order {
      for place in block { values[place] = cells[Int(order[place]) * width + column] }
    } else {
      for place in block { values[place] = cells[place * width + column] }
    }
  }
}
