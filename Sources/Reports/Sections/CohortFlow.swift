import Documents
import Evaluations
import Indicators
import Tallies

/// Recognised, eligible, linked, observed and followed up, for one kind of record.
struct CohortFlow {
  private let kind: RecordKind
  private let recognised: Int?
  private let first: Reading
  private let before: Tally
  private let follow: (reading: Reading, tally: Tally)?
  private let population: Population

  /// A flow, nil where its first step is suppressed or nobody is in the population.
  init?(context: ReportContext, kind: RecordKind, indicators: [Indicator]) {
    let readings = indicators.flatMap { indicator in
      indicator.moments.map { context.reading(indicator, $0) }
    }
    let shown = readings.filter { $0.finding?.state == .value }
    let counts = context.counts
    guard let first = shown.first(where: { $0.moment == .at(months: 0) }) ?? shown.first,
      let finding = first.finding, finding.hidesNothing, finding.tally.eligible > 0
    else { return nil }
    self.kind = kind
    self.first = first
    before = finding.tally
    population = first.indicator.population
    let everyone = counts.recognised(.child, in: context.cohort.cell)
    recognised = everyone.flatMap {
      counts.isSmall($0 - finding.tally.eligible) ? nil : $0
    }
    let later = shown.filter {
      $0.indicator == first.indicator && $0.moment != first.moment
        && ($0.finding?.tally.denominator ?? .max) <= finding.tally.denominator
    }
    follow = later.last.flatMap { reading in
      guard let after = reading.finding, after.hidesNothing,
        !counts.isSmall(finding.tally.denominator - after.tally.denominator)
      else { return nil }
      return (reading, after.tally)
    }
  }

  /// The flow as a figure with its table.
  var figure: Figure {
    let id = kind.rawValue
    return Figure(
      id: "figure-flow-\(id)", title: title,
      caption: """
        Children from recognition to follow-up, \(kind.inWords); followed for \
        ‘\(first.indicator.title)’. Other indicators are in the ledger.
        """,
      alternative: """
        A flow of \(steps.count) steps: \
        \(steps.map { "\($0.label) \(.count($0.count))" as Sentence }.joined(by: ", ").plain).
        """,
      chart: .flow(FlowChart(steps: steps)), table: table)
  }

  private var linked: Int { before.eligible - before.notLinked }

  private var title: String {
    let sentence: Sentence = """
      \(Noun.child.counted(linked, of: before.eligible)) (\(.share(linked, of: before.eligible))) \
      \(linked == 1 ? "was" : "were") linked to \(kind.inWords)
      """
    return sentence.plain
  }

  private var steps: [FlowChart.Step] {
    var steps = start
    steps.append(
      step(
        "Linked", linked,
        [("value not known", before.missing), ("not followed up", before.notFollowedUp)]))
    steps.append(step("Known, \(first.moment.label)", before.denominator, lost))
    if let follow {
      steps.append(step("Known, \(follow.reading.moment.label)", follow.tally.denominator, []))
    }
    return steps
  }

  /// Those recognised and, where the population is narrower, those in it.
  private var start: [FlowChart.Step] {
    let unlinked = [("not linked", before.notLinked)]
    guard population == .schoolAge else {
      return [step("Recognised", before.eligible, unlinked)]
    }
    let school = step("Of school age", before.eligible, unlinked)
    guard let recognised, recognised >= before.eligible else { return [school] }
    let others = recognised - before.eligible
    return [step("Recognised", recognised, [("not of school age", others)]), school]
  }

  /// Those known at first and not at follow-up, by reason where the reasons add up.
  private var lost: [(String, Int)] {
    guard let follow else { return [] }
    let gone = before.denominator - follow.tally.denominator
    let late = follow.tally.notFollowedUp - before.notFollowedUp
    let missing = follow.tally.missing - before.missing
    return late >= 0 && missing >= 0 && late + missing == gone
      ? [("not followed up", late), ("value not known", missing)] : [("not known then", gone)]
  }

  private func step(
    _ label: String, _ count: Int, _ leaving: [(String, Int)]
  ) -> FlowChart.Step {
    FlowChart.Step(
      label: label, count: count,
      leaving: leaving.filter { $0.1 > 0 }.map { .init(label: $0.0, count: $0.1) })
  }

  private var table: Table { FlowTable.table("table-flow-\(kind.rawValue)", Noun.child, steps) }
}
