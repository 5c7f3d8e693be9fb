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
    give; the last column of the table says what makes the group.
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
        .init("Standardised by", numeric: false),
      ],
      rows: words.map { words in
        let (reading, expected) = (words.reading, words.expected)
        return Table.Row([
          .text(reading.label), words.observed,
          .number(expected.expected, decimals: 1), .ratio(expected.ratio),
          .ratioLimits(expected.ratio), reading.difference(expected.difference.value),
          reading.differenceLimits(expected.difference), .text(words.characteristics),
        ])
      })
  }

  private func notes(_ words: [ExpectedWords]) -> Block? {
    let notes = words.flatMap(\.expected.notes).reduce(into: [String]()) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
    return notes.isEmpty ? nil : .bullets(notes.map { Sentence([.text($0)]) })
  }
}
