import Indicators
import Tallies

/// Plain counts of one dimension, such as children by the parent who was imprisoned.
struct CountTable: Sendable {
  /// What is counted and asked, and who answered.
  struct Title: Hashable, Comparable, Sendable {
    /// What is counted, such as children.
    let unit: String
    /// The question, such as parent.
    let dimension: String
    /// Who answered, nil where no one is told apart.
    let informant: InstrumentVersion.Informant?

    /// Everybody first, since others rest on them; then by name.
    static func < (first: Title, second: Title) -> Bool {
      first.order.lexicographicallyPrecedes(second.order)
    }

    private var order: [String] {
      let isFirst = ["parent", "accepted", "needs-recorded"].contains(dimension)
      let place = isFirst || dimension.hasPrefix("pairing:") ? "1" : "2"
      return [dimension == "recognised" ? "0" : place, unit, dimension, informant?.rawValue ?? ""]
    }

    /// What a category counts.
    func name(of category: String) -> String {
      NumberName.count(unit, dimension, category, informant)
    }

    /// The place of a category's count in a cell.
    func key(_ category: String, _ cell: Cell) -> CountKey {
      CountKey(
        unit: unit, dimension: dimension, category: category, cell: cell.answered(by: informant))
    }
  }

  /// What is counted.
  let title: Title
  /// The answers, in the order of their names.
  let categories: [String]
  /// The counts by category and smallest row.
  let counts: [LeafCounts]

  /// What all categories together are, and what else sums of them may be.
  let sums: NumberName.Sums
  /// Numbers of other tables around its own.
  var nested: [Nested] = []

  /// A number that is part of another by definition.
  struct Nested: Sendable {
    /// The part.
    let narrow: LeafCounts
    /// The number of which it is a part.
    let wide: LeafCounts
  }

  /// All categories together.
  var total: LeafCounts {
    let none = LeafCounts(
      values: counts.first?.values.map { _ in 0 } ?? [], name: sums.total ?? title.dimension)
    return counts.reduce(none, +)
  }

  /// The tables of all plain counts, everybody first.
  /// - Parameters:
  ///   - rows: The rows.
  ///   - set: The tallies.
  ///   - questions: The questions, to which sums of counts may be the answers.
  static func all(
    _ rows: ReleaseRows, _ set: TallySet, _ questions: [QuestionTable]
  ) -> [CountTable] {
    var categories: [Title: Set<String>] = [:]
    for key in set.counts.keys {
      let title = Title(
        unit: key.unit, dimension: key.dimension, informant: key.cell.informant)
      categories[title, default: []].insert(key.category)
    }
    let tables = categories.keys.sorted().map { title in
      let names = (categories[title] ?? []).sorted()
      return CountTable(
        title: title, categories: names,
        counts: names.map { name in
          LeafCounts(
            values: rows.leaves.map { set.counts[title.key(name, $0)] ?? 0 },
            name: title.name(of: name))
        }, sums: NumberName.Sums(title, set.study, questions))
    }
    return tables.map { $0.nested(in: tables, questions, set.study) }
  }
}
