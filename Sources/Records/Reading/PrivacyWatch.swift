import Studies

/// Watches a file for what identifies people: a sample of its rows, every column.
struct PrivacyWatch {
  /// How many cells of a column look like something.
  private struct Likeness {
    var filled = 0
    var postcodes = 0
    var nhsNumbers = 0
    var emailAddresses = 0
  }

  private let headings: [String]
  private let isPseudonym: [Bool]
  private var refused: [Bool]
  private var likenesses: [Likeness]

  /// A watch over the columns of a file.
  init(_ headings: [String], _ bindings: [ColumnBinding]) {
    self.headings = headings
    let pseudonyms = bindings.filter { $0.schema.kind == .identifier }.map(\.field)
    isPseudonym = headings.indices.map(pseudonyms.contains)
    refused = headings.map { _ in false }
    likenesses = headings.map { _ in Likeness() }
  }

  /// Whether a row is in the sample: the first thousand, then about one in a hundred.
  @inline(__always)
  func wants(row: Int) -> Bool { row <= 1001 || row % 101 == 0 }

  /// Logs headings that say that a column identifies people.
  mutating func refuseHeadings(_ log: ReadingProblemLog) {
    for (field, heading) in headings.enumerated() {
      guard let matter = IdentifyingHeading.matter(of: heading) else { continue }
      refused[field] = true
      log.add(.identifyingHeading(matter), row: 1, column: heading)
    }
  }

  /// Takes in a cell without spaces around it.
  mutating func look(at cell: Span<UInt8>, field: Int) {
    guard !cell.isEmpty else { return }
    likenesses[field].filled += 1
    if IdentifyingText.isEmailAddress(cell) { likenesses[field].emailAddresses += 1 }
    if IdentifyingText.isPostcode(cell) { likenesses[field].postcodes += 1 }
    if IdentifyingText.isNHSNumber(cell) { likenesses[field].nhsNumbers += 1 }
  }

  /// Logs columns whose values identify people.
  func refuseValues(_ log: ReadingProblemLog) {
    for (field, likeness) in likenesses.enumerated() where !refused[field] {
      guard let matter = matter(likeness, field) else { continue }
      log.add(.identifyingValues(matter), column: headings[field])
    }
  }

  /// What most values of a column are, nil where they are nothing that identifies people.
  private func matter(_ likeness: Likeness, _ field: Int) -> IdentifyingMatter? {
    if likeness.emailAddresses > 0 { return .emailAddresses }
    guard likeness.filled >= 10, !isPseudonym[field] else { return nil }
    if likeness.postcodes * 10 >= likeness.filled * 9 { return .postcodes }
    if likeness.nhsNumbers * 10 >= likeness.filled * 9 { return .nhsNumbers }
    return nil
  }
}
