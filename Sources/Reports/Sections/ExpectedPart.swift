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
        .text(Self.lead), standardised(words), .table(table(words)),
      ].compactMap { $0 })
  }

  private static let lead: Sentence = """
    A cohort with more poverty or other ages than the country would differ from it in any case. \
    The expected number is what the national rates of each child’s own group would \
    give.
    """

  /// Those in which more than the year is taken into account, at the moment of imprisonment.
  private func standardised(_ words: [ExpectedWords]) -> Block? {
    let told = words.filter { $0.isStandardised && $0.reading.isChief }
    return told.isEmpty ? nil : .bullets(told.map(\.sentence))
  }

  private func table(_ words: [ExpectedWords]) -> Table {
    Table(
      id: "table-expected", caption: "Observed and expected numbers",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Observed"), .init("Expected"),
        .init("Observed to expected (interval)"), .init(Reading.differenceHeading),
      ],
      rows: standards(words).flatMap { standard in
        [Table.Row([.text("By \(standard)")], rank: .group)]
          + words.filter { $0.characteristics == standard }.map(row)
      }, notes: notes(words).map(\.inlines))
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
      .ratioWithLimits(expected.ratio), reading.differenceWithLimits(expected.difference),
    ])
  }

  /// The cautions: those about the same indicators together, each caution once.
  private func notes(_ words: [ExpectedWords]) -> [Sentence] {
    let notes = words.flatMap(\.expected.notes).reduce(into: [String]()) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
    let groups = notes.reduce(into: [(about: String, notes: [String])]()) { groups, note in
      let found = words.filter { $0.expected.notes.contains(note) }.map(\.reading)
      let about = ReadingList(readings: found).titles(among: readings).plain
      if let place = groups.firstIndex(where: { $0.about == about }) {
        groups[place].notes.append(note)
      } else {
        groups.append((about, [note]))
      }
    }
    return groups.map { "\(strong: "\($0.about):") \($0.notes.joined(separator: " "))" }
  }
}
