import Documents
import Indicators

/// Families from recognition to acceptance as a flow.
struct FamilyFunnel {
  private let context: ReportContext
  private let recognised: Int
  private let offered: Int
  private let reached: Int
  private let accepted: Int

  /// A funnel, nil where a step may have been suppressed.
  init?(context: ReportContext) {
    let cell = context.cohort.cell
    let counts = context.counts
    guard let recognised = counts.recognised(.family, in: cell),
      let offered = counts.count(.family, "offered", "yes", in: cell),
      let reached = counts.count(.family, "reached", "yes", in: cell),
      let accepted = counts.count(.family, "accepted", "yes", in: cell)
    else { return nil }
    let leaving = [recognised - offered, offered - reached, reached - accepted]
    guard !leaving.contains(where: counts.isSmall) else { return nil }
    self.context = context
    self.recognised = recognised
    self.offered = offered
    self.reached = reached
    self.accepted = accepted
  }

  /// The funnel with its table.
  var figure: Figure {
    Figure(
      id: "figure-funnel", title: title,
      caption: """
        Families of \(context.cohort.name): recognised, offered support, reached (any answer \
        other than no contact), and whose last offer was accepted.
        """,
      alternative: """
        A flow of four steps: \
        \(steps.map { "\($0.label) \(.count($0.count))" as Sentence }.joined(by: ", ").plain).
        """,
      chart: .flow(FlowChart(steps: steps)),
      table: FlowTable.table("table-funnel", .family, steps))
  }

  private var title: String {
    guard offered > 0 else { return "No family was offered support" }
    let sentence: Sentence = """
      \(Noun.family.counted(accepted, of: offered)) with an offer \
      (\(.share(accepted, of: offered))) accepted support
      """
    return sentence.plain
  }

  private var steps: [FlowChart.Step] {
    [
      step("Recognised", recognised, "not offered support", offered),
      step("Offered support", offered, "no contact made", reached),
      step("Reached", reached, "did not accept the last offer", accepted),
      FlowChart.Step(label: "Accepted", count: accepted),
    ]
  }

  private func step(_ label: String, _ count: Int, _ why: String, _ next: Int) -> FlowChart.Step {
    FlowChart.Step(
      label: label, count: count,
      leaving: count > next ? [.init(label: why, count: count - next)] : [])
  }
}
