import Documents
import Evaluations

/// The cohort beside what national rates for children like them would give.
struct ExpectedPart {
  let context: ReportContext
  let readings: [Reading]

  /// The section, nil where nothing is standardised.
  var section: Section? {
    let words = readings.compactMap { reading -> ExpectedWords? in
      guard reading.standing == .value, let expected = reading.finding?.expected,
        expected.total >= Reading.fewest
      else { return nil }
      return ExpectedWords(reading: reading, expected: expected)
    }
    guard !words.isEmpty else { return nil }
    return Section(
      id: "expected", title: "Against children like them",
      blocks: [
        .text(Self.lead), standardised(words), .table(table(words)), notes(words),
      ].compactMap { $0 })
  }

  private static let lead: Sentence = """
    A cohort with more poverty or other ages than the country would differ from it in any case. \
    The expected number is what the national rates of each child’s own group would \
    give.
    """

  /// Those in which more than the year is taken into account, with what it is.
  private func standardised(_ words: [ExpectedWords]) -> Block? {
    let told = words.filter(\.isStandardised)
    return told.isEmpty ? nil : .bullets(told.map(\.sentence))
  }

  private func table(_ words: [ExpectedWords]) -> Table {
    Table(
      id: "table-expected", caption: "Observed and expected numbers",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Observed"), .init("Expected"),
        .init("Observed to expected"), .init("Interval of the ratio"),
        .init("Difference (percentage points, or per 100)"),
        .init("Interval of the difference (percentage points, or per 100)"),
      ],
      rows: standards(words).flatMap { standard in
        [Table.Row([.text("By \(standard)")], rank: .group)]
          + words.filter { $0.characteristics == standard }.map(row)
      })
  }

  /// What the rates are standardised by, each once.
  private func standards(_ words: [ExpectedWords]) -> [String] {
    words.map(\.characteristics).reduce(into: []) { standards, standard in
      if !standards.contains(standard) { standards.append(standard) }
    }
  }

  private func row(_ words: ExpectedWords) -> Table.Row {
    let (reading, expected) = (words.reading, words.expected)
    return Table.Row([
      .text(reading.label), words.observed, .number(expected.expected, decimals: 1),
      .ratio(expected.ratio), .ratioLimits(expected.ratio),
      reading.difference(expected.difference.value), reading.differenceLimits(expected.difference),
    ])
  }

  /// The cautions, each once, with the indicators that it is about.
  private func notes(_ words: [ExpectedWords]) -> Block? {
    let notes = words.flatMap(\.expected.notes).reduce(into: [String]()) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
    return notes.isEmpty
      ? nil
      : .bullets(
        notes.map { note in
          let about = words.filter { $0.expected.notes.contains(note) }.map(\.reading)
          return "\(ReadingList(readings: about).sentence): \(note)"
        })
  }
}
