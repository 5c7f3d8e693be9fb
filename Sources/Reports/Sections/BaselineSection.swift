import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// The cohort beside national figures of the same definition.
struct BaselineSection {
  let context: ReportContext

  var section: Section {
    let readings = context.readings([.education, .attendance, .socialCare])
    guard readings.contains(where: { $0.finding != nil }) else {
      return Section(
        id: "baselines", title: Self.title,
        blocks: [.text(context.notCollected([.education, .attendance, .socialCare]))]
          .filter { $0 != .paragraph([]) } + [.text("No indicator has a value to compare.")])
    }
    if readings.contains(where: { $0.standing == .suppressed }),
      !readings.contains(where: \.isShown)
    {
      return Section(
        id: "baselines", title: Self.title,
        blocks: [.text("Every figure is suppressed to protect people, so that none is compared.")])
    }
    let compared = readings.filter { context.baseline($0) != nil }
    return Section(
      id: "baselines", title: Self.title,
      blocks: [
        .lead(Self.lead.inlines), .text(context.notCollected([.education])),
        BaselineFigure(context: context, readings: readings).block,
        partial(compared),
        .bullets(compared.filter(\.isChief).compactMap { context.baseline($0)?.brief }),
        tests(compared),
        further(compared),
      ].compactMap { $0 }.filter { $0 != .paragraph([]) && $0 != .list([], ordered: false) },
      sections: [
        ExpectedPart(context: context, readings: readings).section, unlike(readings),
      ].compactMap { $0 })
  }

  private static let title = "The cohort beside national figures"

  private static let lead: Sentence = """
    Each child is set against the national figure of its own year and of the same definition, \
    unit and kind of period. Where there is no such figure, none is compared. National figures \
    are of all children, who differ from this cohort in age, poverty and place: a difference \
    describes the cohort and explains nothing.
    """

  /// What those that are not compared have in common.
  private func introduction(_ kinds: [Uncompared]) -> Sentence {
    let noLike: Sentence = "the registry holds no national figure of the same kind"
    let others: [Sentence] = [
      kinds.contains(where: \.isHeldBack) ? "it does, but the comparison is not given" : "",
      kinds.contains(.nobody) ? "nobody is there to be compared" : "",
    ].filter { !$0.isEmpty }
    guard !others.isEmpty else { return "For these \(noLike)." }
    return """
      For some of these \(noLike); for others \(others.listed("or")). Each stands with its reason.
      """
  }

  /// Why the counts can be smaller than those of the chart, nil where all are compared.
  private func partial(_ compared: [Reading]) -> Block? {
    compared.compactMap(context.baseline).allSatisfy(\.isOfAll)
      ? nil
      : .text(
        """
        Compared are only the children whose own year or term has a published figure: where that \
        is not everyone, the counts are smaller than those in \(see: "figure-baselines").
        """)
  }

  private func tests(_ compared: [Reading]) -> Block? {
    compared.isEmpty
      ? nil : .table(BaselineTables(context: context).comparisons(compared))
  }

  /// The other geographies of the study, where there are any.
  private func further(_ compared: [Reading]) -> Block? {
    let several = compared.filter { ($0.finding?.baselines.count ?? 0) > 1 }
    guard !several.isEmpty else { return nil }
    return .details(
      summary: "Further comparators",
      blocks: [.table(BaselineTables(context: context).further(several))])
  }

  /// The indicators that are set beside nothing, with the reason: moments of one reason together.
  private func unlike(_ readings: [Reading]) -> Section? {
    let reasons = readings.reduce(into: [(reason: String, readings: [Reading])]()) {
      found, reading in
      guard let reason = reading.finding?.uncompared?.reason else { return }
      if let place = found.firstIndex(where: {
        $0.reason == reason && $0.readings[0].title == reading.title
      }) {
        found[place].readings.append(reading)
      } else {
        found.append((reason, [reading]))
      }
    }
    guard !reasons.isEmpty else { return nil }
    return Section(
      id: "unlike", title: "Not compared, and why",
      blocks: [
        .text(introduction(readings.compactMap(\.finding?.uncompared))),
        .definitions(
          reasons.map {
            Fact(ReadingList(readings: $0.readings).sentence.plain, [.text($0.reason)])
          }),
      ])
  }
}
