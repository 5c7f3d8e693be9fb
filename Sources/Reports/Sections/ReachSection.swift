import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Who was recognised, offered support, reached and who took it up.
struct ReachSection {
  let context: ReportContext

  var section: Section {
    Section(
      id: "reach", title: "Reach and engagement",
      blocks: [.lead(lead.inlines), .text(context.notCollected([.engagement]))]
        .filter { $0 != .paragraph([]) },
      sections: [
        ChildReach(context: context).section, funnel, takeUp,
        SecondOffer(context: context).section, NeedsTable(context: context).section,
        CarerTables(context: context).section,
      ].compactMap { $0 })
  }

  private var lead: Sentence {
    """
    Children are recognised; families are offered support. The two are counted apart, and a \
    take-up always says of whom it is a share.
    """
  }

  private var funnel: Section? {
    guard context.counts.isAsked(.family, "offered") else { return nil }
    guard let figure = FamilyFunnel(context: context)?.figure else {
      return Section(
        id: "funnel", title: "Families from recognition to acceptance",
        blocks: [.text("The funnel is not shown: its numbers are suppressed to protect people.")])
    }
    return Section(
      id: "funnel", title: "Families from recognition to acceptance", blocks: [.figure(figure)])
  }

  private var takeUp: Section? {
    guard let indicator = context.study.indicator("accepted") else { return nil }
    let reading = context.reading(indicator, .toDate)
    let cells: [(String, String, Cell)] =
      Arm.allCases.flatMap { arm in
        context.study.areas.map { ($0.name, arm.rawValue, Cell(area: $0.code, arm: arm)) } + [
          ("All areas", arm.rawValue, Cell(arm: arm))
        ]
      }
    let isShown = cells.contains { context.reading(indicator, .toDate, in: $0.2).isShown }
    let isInArms = ArmsSection(context: context).hasForest(reading)
    let rows = cells.compactMap { name, arm, cell -> Table.Row? in
      let reading = context.reading(indicator, .toDate, in: cell)
      guard reading.finding != nil, isShown else { return nil }
      return Table.Row(
        [.text(name), .text(arm), reading.counts, reading.size, reading.interval],
        rank: cell.area == nil ? .total : .plain)
    }
    let table = Table(
      id: "table-take-up", caption: "Families who accepted support, of families with any offer",
      columns: [
        .init("Area", numeric: false), .init("Arm", numeric: false), .init("Accepted"),
        .init("Take-up"), .init("Interval"),
      ], rows: rows)
    return Section(
      id: "take-up", title: "Take-up by area",
      blocks: [
        .text(reading.statement.ended), target,
        isInArms
          ? nil : AreaForest(context: context, reading: reading, contrast: nil).block,
        isInArms ? .text("Take-up by area is in \(see: Self.armsFigure).") : nil,
        rows.isEmpty || isInArms ? nil : .table(table),
      ]
      .compactMap { $0 })
  }

  private static let armsFigure = "figure-arms-accepted-to-date"

  /// The target that the study declared for take-up, beside the interval.
  private var target: Block? {
    guard let target = context.study.targets["accepted"],
      let estimate = context.reading("accepted", .toDate)?.estimate
    else { return nil }
    let verdict =
      estimate.lower > target
      ? "the whole interval lies above it"
      : estimate.upper < target
        ? "the whole interval lies below it"
        : "the interval holds it, so we cannot tell whether it is met"
    return .text("The study’s target is \(.share(target)): \(verdict).")
  }
}
