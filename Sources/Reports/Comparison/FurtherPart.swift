import Documents
import Evaluations

/// Everything that was not declared: sizes without a test, folded away.
struct FurtherPart {
  let context: ReportContext
  let outcomes: [DesignedOutcome]

  var section: Section {
    let folded = outcomes.isEmpty ? [] : [Block.table(table)]
    return Section(
      id: "arms-further", title: "Further outcomes",
      blocks: [
        .text(
          """
          What was not declared as an outcome is described and not tested: no p-value is printed, \
          and a difference here is no finding.
          """),
        .details(
          summary: "Show differences and counts",
          blocks: folded + ArmsAndAll(context: context).blocks),
      ])
  }

  private var table: Table {
    Table(
      id: "table-further", caption: "Further outcomes: description only",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Difference of the arms"),
        .init("Interval"), .init("Difference of areas’ means"), .init("Areas"),
      ],
      rows: outcomes.map(row),
      notes: [
        [
          """
          Intervals are as if children or families and not areas had been given the pathway: too \
          narrow where areas differ for other reasons. Not given are differences where an arm is \
          empty, suppressed, or has fewer than 10 with a known answer.
          """
        ]
      ])
  }

  private func row(_ outcome: DesignedOutcome) -> Table.Row {
    let arms = outcome.isTooFew ? nil : outcome.effect(.difference)
    let cells = outcome.cells(arms)
    let means =
      outcome.isTooFew
      ? nil : outcome.effect(.areaMeans)?.estimate ?? outcome.randomisation?.estimate
    return Table.Row([
      .text(outcome.label),
      arms?.estimate.map { .text(outcome.difference($0.value).plain) } ?? .text("not given"),
      arms?.estimate == nil ? .absent(outcome.absence) : cells.limits,
      means.map { .text(outcome.difference($0.value).plain) } ?? .text("not given"),
      .text("\(outcome.areas.rollout) and \(outcome.areas.comparison)"),
    ])
  }
}
