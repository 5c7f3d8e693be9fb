import Documents
import Indicators

/// What families asked for help with: several answers may hold for one family.
struct NeedsTable {
  let context: ReportContext

  var section: Section {
    guard context.counts.isAsked(.family, "needs-recorded") else {
      return Section(
        id: "needs", title: "Needs",
        blocks: [.text("What families asked for was not collected.")])
    }
    guard let total, total > 0 else {
      return Section(
        id: "needs", title: "Needs",
        blocks: [.text("No family in \(context.cohort.name) has a need that may be shown here.")])
    }
    return Section(
      id: "needs", title: "Needs",
      blocks: [bars(total).isEmpty ? .table(table(total)) : .figure(figure(total))])
  }

  private static let needs = [
    ("child", "For the children"), ("carer", "For the remaining carer"),
    ("legal", "Legal matters"), ("other", "Other"),
  ]

  private var total: Int? {
    context.counts.count(.family, "needs-recorded", "yes", in: context.cohort.cell)
  }

  private func count(_ need: String) -> Int? {
    let count = context.counts.count(.family, "need", need, in: context.cohort.cell)
    return total.flatMap { context.counts.part(count, of: $0) }
  }

  private func figure(_ total: Int) -> Figure {
    Figure(
      id: "figure-needs", title: title(total),
      caption: """
        Families of \(context.cohort.name) with a recorded need, by need; a family may have several.
        """,
      alternative:
        "Bars from zero. \(sizes(total).plain).",
      chart: .bars(
        BarChart(axisTitle: "Share of families with a recorded need", bars: bars(total))),
      table: table(total))
  }

  private func bars(_ total: Int) -> [BarChart.Bar] {
    Self.needs.compactMap { need, name in
      count(need).map { count in
        BarChart.Bar(
          label: name, value: Double(count) / Double(total), text: .share(count, of: total))
      }
    }
  }

  private func title(_ total: Int) -> String {
    let known = Self.needs.compactMap { need, name in count(need).map { ($0, name) } }
    guard total >= Reading.fewest, let most = known.map(\.0).max(), most > 0,
      known.count(where: { $0.0 == most }) == 1,
      let name = known.first(where: { $0.0 == most })?.1
    else { return "Needs of families" }
    let sentence: Sentence = """
      The need recorded most often: \(name.lowercasedFirst), by \
      \(Noun.family.counted(most, of: total))
      """
    return sentence.plain
  }

  private func sizes(_ total: Int) -> Sentence {
    Self.needs.compactMap { need, name in
      count(need).map { "\(name): \(.ratio($0, of: total))" as Sentence }
    }.joined(by: "; ")
  }

  private func table(_ total: Int) -> Table {
    Table(
      id: "table-needs", caption: "Needs of families with a recorded need",
      columns: [.init("Need", numeric: false), .init("Families"), .init("Share")],
      rows: Self.needs.map { need, name in
        let count = count(need)
        return Table.Row([
          .text(name), count.map { .ratio($0, of: total) } ?? .absent(.suppressed),
          count.map {
            total < Reading.fewest ? .absent(.unreliable) : .share($0, of: total)
          } ?? .absent(.suppressed),
        ])
      })
  }
}
