/// The order in which rows of one subject stand together, each in the order of the file.
///
/// While rows come in the order of their subjects, as in most extracts, only the number of rows of
/// each subject is kept.
struct RowGroups {
  private var counts: [Int32]
  private var rows = 0
  private var last: Int32 = 0
  /// The subject of each row, none while rows come in order.
  private var subjects: [Int32] = []
  private var isSorted = true

  /// Groups without rows.
  /// - Parameter count: The number of subjects.
  init(count: Int) {
    counts = [Int32](repeating: 0, count: count)
  }

  /// Adds the next row.
  @inline(__always)
  mutating func add(_ subject: Int32) {
    if isSorted, subject < last { keepSubjects() }
    if !isSorted { subjects.append(subject) }
    counts[Int(subject)] += 1
    last = subject
    rows += 1
  }

  /// Writes down the subject of every row so far.
  private mutating func keepSubjects() {
    isSorted = false
    subjects.reserveCapacity(rows * 2)
    for (subject, count) in counts.enumerated() {
      subjects += repeatElement(Int32(subject), count: Int(count))
    }
  }

  /// The first row of each subject, and after the last subject the number of rows.
  func offsets() -> [Int32] {
    var offsets = [Int32](repeating: 0, count: counts.count + 1)
    for subject in counts.indices { offsets[subject + 1] = offsets[subject] + counts[subject] }
    return offsets
  }

  /// The rows in their order, nil where they stand so already.
  func order() -> [Int32]? {
    if isSorted { return nil }
    var next = offsets()
    var order = [Int32](repeating: 0, count: subjects.count)
    for (row, subject) in subjects.enumerated() {
      order[Int(next[Int(subject)])] = Int32(row)
      next[Int(subject)] += 1
    }
    return order
  }
}
