import Documents
import Indicators
import Studies
import Tallies

/// Who could not be linked, by area and arm.
struct LinkageTable {
  let context: ReportContext

  /// The section, nil where linkage was asked of nobody.
  var section: Section? {
    let kinds = RecordKind.allCases.filter {
      context.counts.isAsked(.child, Self.dimension($0))
    }
    guard !kinds.isEmpty else { return nil }
    return Section(
      id: "linkage", title: "Who is not linked",
      blocks: [.bullets(kinds.map(sentence)), .table(table(kinds))])
  }

  private static let caution: Sentence = """
    Where more children are not linked in one area than in another, its figures may differ for \
    that reason alone.
    """

  private static func dimension(_ kind: RecordKind) -> String {
    kind == .education ? "education_linked" : "social_care_linked"
  }

  private static func population(_ kind: RecordKind) -> String {
    kind == .education ? "children of school age" : "children"
  }

  private func counts(_ kind: RecordKind, _ cell: Cell) -> (no: Int?, total: Int?) {
    let yes = context.counts.count(.child, Self.dimension(kind), "yes", in: cell)
    let no = context.counts.count(.child, Self.dimension(kind), "no", in: cell)
    guard let yes, let no else { return (no, nil) }
    return (no, yes + no)
  }

  private func sentence(_ kind: RecordKind) -> Sentence {
    guard case (let no?, let total?) = counts(kind, context.cohort.cell), total > 0 else {
      return "How many were linked to \(kind.inWords) is suppressed to protect people."
    }
    return """
      \(.ratio(no, of: total)) \(Self.population(kind)) in \(context.cohort.name) \
      (\(.share(no, of: total))) could not be linked to \(kind.inWords).
      """
  }

  private func table(_ kinds: [RecordKind]) -> Table {
    let cells: [(String, Cell)] =
      context.study.areas.map { ($0.name, Cell(area: $0.code)) } + [
        ("Rollout arm", Cell(arm: .rollout)), ("Comparison arm", Cell(arm: .comparison)),
        ("All", Cell()),
      ]
    return Table(
      id: "table-linkage", caption: "Children not linked, by area and arm",
      columns: [.init("Area or arm", numeric: false)]
        + kinds.flatMap { kind -> [Table.Column] in
          [
            .init(
              kind == .education ? "Of school age" : "All children"),
            .init("Not linked to \(kind.inWords)"), .init("Share"),
          ]
        },
      rows: cells.compactMap { row($0, kinds, $1) }, notes: [Self.caution.inlines])
  }

  private func row(_ name: String, _ kinds: [RecordKind], _ cell: Cell) -> Table.Row? {
    let found = kinds.map { counts($0, cell) }
    if found.allSatisfy({ $0.total == 0 }) { return nil }
    return Table.Row(
      [.text(name)]
        + found.flatMap { no, total -> [Value] in
          let share = total.flatMap { total in no.map { Value.share($0, of: total) } }
          return [.known(total), .known(no), share ?? .absent(.suppressed)]
        }, rank: cell.area == nil ? .total : .plain)
  }
}
