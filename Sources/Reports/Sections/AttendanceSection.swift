import Documents
import Evaluations
import Indicators
import Studies

/// Attendance before, at and after imprisonment, and suspension in its year.
struct AttendanceSection {
  let context: ReportContext

  var section: Section {
    let title = "Attendance before, at and after imprisonment"
    let readings = context.readings([.attendance])
    let absent = context.notCollected([.attendance])
    guard readings.contains(where: { $0.finding != nil }) else {
      return Section(
        id: "attendance", title: title,
        blocks: absent.isEmpty
          ? [.text("No child in the cohort has a term or year to look at.")] : [.text(absent)])
    }
    if readings.contains(where: \.isSuppressed), !readings.contains(where: \.isShown) {
      return Section(
        id: "attendance", title: title,
        blocks: [.text("Every figure is suppressed to protect people.")])
    }
    let changes = context.changes(Self.bands)
    return Section(
      id: "attendance", title: title,
      blocks: [
        .lead(Self.lead.inlines), .text(absent), figure, .bullets(sentences(changes)),
        changes.isEmpty
          ? nil
          : .table(
            ChangeTable(
              id: "table-attendance-changes", caption: "Attendance of the same children",
              changes: changes
            ).table),
        changes.isEmpty ? nil : Caution.regression(.attendance),
      ].compactMap { $0 }.filter { $0 != .paragraph([]) && $0 != .list([], ordered: false) },
      sections: [suspensions].compactMap { $0 })
  }

  private static let bands = ["attendance-above-90", "attendance-above-50"]

  private static let lead: Sentence = """
    The share of children of school age who attended more than 90% (and more than half) of their \
    own possible sessions, in the terms before, of and after a parent’s imprisonment.
    """

  /// The change over the whole span of each indicator, then shorter spans that can be told.
  private func sentences(_ changes: [ChangeWords]) -> [Sentence] {
    let whole = Self.bands.compactMap(context.wholeChange)
    let shorter = changes.filter { change in
      change.standing != .undetermined
        && !whole.contains { $0.change.moments == change.change.moments }
    }
    let others: Sentence = "Over a single term: \(shorter.map(\.brief).listed())."
    return ChangeWords.sentences(whole) + (shorter.isEmpty ? [] : [others])
  }

  private var figure: Block? {
    let terms: [Moment] = [.term(offset: -1), .term(offset: 0), .term(offset: 1)]
    return SlopeFigure(
      context: context, name: "attendance", axisTitle: "Share of children of school age",
      moments: terms, indicators: Self.bands.compactMap(context.study.indicator)
    ).block
  }

  /// Children suspended and the number of suspensions: two different things.
  private var suspensions: Section? {
    let readings = ["suspended", "suspension-rate"].compactMap { context.reading($0, .yearOf) }
    guard !readings.isEmpty else { return nil }
    return Section(
      id: "suspensions", title: "Suspension",
      blocks: [
        .text(
          """
          Children who were suspended and suspensions are two different counts: one child may be \
          suspended several times. National rates often count suspensions.
          """),
        .bullets(
          readings.map { reading in
            let reference: Sentence =
              context.baseline(reading) == nil
              ? ""
              : " It stands beside the national figure in \(see: "table-baseline-differences")."
            return "\(reading.statement.ended)\(reference)"
          }),
      ])
  }
}
