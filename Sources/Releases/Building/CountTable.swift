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
      let place = ["recognised": "0", "parent": "1"][dimension] ?? "2"
      return [place, unit, dimension, informant?.rawValue ?? ""]
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

  /// All categories together.
  var total: LeafCounts {
    counts.dropFirst().reduce(counts.first ?? LeafCounts(values: [], unit: title.unit), +)
  }

  /// The tables of all plain counts, everybody first.
  static func all(_ rows: ReleaseRows, _ set: TallySet) -> [CountTable] {
    var categories: [Title: Set<String>] = [:]
    for key in set.counts.keys {
      let title = Title(
        unit: key.unit, dimension: key.dimension, informant: key.cell.informant)
      categories[title, default: []].insert(key.category)
    }
    return categories.keys.sorted().map { title in
      let names = (categories[title] ?? []).sorted()
      return CountTable(
        title: title, categories: names,
        counts: names.map { name in
          LeafCounts(
            values: rows.leaves.map { set.counts[title.key(name, $0)] ?? 0 }, unit: title.unit)
        })
    }
  }
}
