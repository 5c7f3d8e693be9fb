import Documents
import Indicators

/// Which parent was imprisoned, and who then cared for the child.
struct CarerTables {
  let context: ReportContext

  var section: Section? {
    guard context.counts.isAsked(.child, "parent") else { return nil }
    return Section(
      id: "carers", title: "The parent imprisoned and who then cared for the child",
      blocks: [
        .table(
          ShareTable(
            id: "table-parent", caption: "Children by the parent who was imprisoned",
            question: "Parent", context: context, unit: .child
          ).table(dimension: "parent", order: Self.parents, names: Self.names)),
        carers,
      ])
  }

  private static let parents = ["mother", "father", "both", "other", "unknown"]

  private static let names = [
    "mother": "Mother", "father": "Father", "both": "Both parents", "other": "Another carer",
    "unknown": "Not recorded",
  ]

  /// A row for each parent and a column for each carer.
  private var carers: Block {
    let parents = Self.parents.filter { context.counts.isAsked(.child, "carer_after:\($0)") }
    guard !parents.isEmpty else {
      return .text("Who cared for the child afterwards was not collected.")
    }
    let found = Set(parents.flatMap { context.counts.categories(.child, "carer_after:\($0)") })
    let carers = found.filter { $0 != "unknown" }.sorted() + found.filter { $0 == "unknown" }
    return .table(
      Table(
        id: "table-carers", caption: "Who cared for the child afterwards, by parent imprisoned",
        columns: [.init("Parent imprisoned", numeric: false)]
          + carers.map { .init($0 == "unknown" ? "Not recorded" : Self.words($0)) }
          + [.init("All")],
        rows: parents.filter { $0 != "unknown" || !isNobody($0, carers) }
          .map { row($0, carers) }))
  }

  /// Whether it is known that nobody has such a parent.
  private func isNobody(_ parent: String, _ carers: [String]) -> Bool {
    carers.allSatisfy {
      context.counts.count(.child, "carer_after:\(parent)", $0, in: context.cohort.cell) == 0
    }
  }

  private func row(_ parent: String, _ carers: [String]) -> Table.Row {
    let counts = carers.map {
      context.counts.count(.child, "carer_after:\(parent)", $0, in: context.cohort.cell)
    }
    let total = counts.contains(nil) ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
    let cells = counts.map { count -> Value in
      guard let count, let total else { return .known(count) }
      return total < Reading.fewest
        ? .count(count)
        : .text(("\(.count(count)) (\(.share(count, of: total)))" as Sentence).plain)
    }
    return Table.Row([.text(Self.names[parent] ?? parent)] + cells + [.known(total)])
  }

  /// A carer as the study wrote it, with a capital letter and spaces.
  private static func words(_ carer: String) -> String {
    let text = carer.map { $0 == "-" || $0 == "_" ? " " : $0 }
    return String(text.prefix(1)).uppercased() + String(text.dropFirst())
  }
}
