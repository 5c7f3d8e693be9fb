import Indicators
import Releases
import Studies
import Tallies

/// The lists of entries of a tally file, each in its order.
struct TallyLists {
  typealias Member = JSONTree.Member

  private let set: TallySet
  private let order: EntryOrder

  init(_ set: TallySet) {
    self.set = set
    order = EntryOrder(set.study)
  }

  /// The lists of a set of tallies.
  var members: [Member] {
    [
      list("tallies", order.sorted(set.tallies.keys, by: order.place)) {
        EntryFields.key($0) + EntryFields.tally(set.tallies[$0] ?? .zero)
      },
      list("pairs", sorted(set.pairs.keys)) {
        EntryFields.key($0) + EntryFields.pair(set.pairs[$0] ?? .zero)
      },
      list("score_changes", sorted(set.scoreChanges.keys)) {
        EntryFields.key($0) + EntryFields.scores(set.scoreChanges[$0] ?? .zero)
      },
      strata, adjusted,
      list("counts", sorted(set.counts.keys)) {
        EntryFields.key($0) + [Member("count", .count(set.counts[$0] ?? 0))]
      },
      quality,
    ]
  }

  /// The further lists of released tallies.
  func members(of released: ReleasedTallies) -> [Member] {
    [
      list("suppressed", order.sorted(released.suppressed.keys, by: order.place)) { key in
        EntryFields.key(key)
          + (released.suppressed[key].map {
            [
              Member("numerator", EntryFields.range($0.numerator)),
              Member("denominator", EntryFields.range($0.denominator)),
            ]
          } ?? [])
      },
      list("hidden", order.sorted(released.hidden.keys, by: order.place)) { key in
        let hidden = Set(released.hidden[key] ?? [])
        let names = HiddenCount.allCases.filter(hidden.contains).map(\.rawValue)
        return EntryFields.key(key) + [Member("withheld", .array(names.map { .text($0) }))]
      },
      list("withheld_pairs", sorted(released.withheldPairs)) { EntryFields.key($0) },
      list("withheld_parts", sorted(released.withheldParts.keys)) { key in
        let parts = ChangePart.allCases.filter { released.withheldParts[key]?.contains($0) == true }
        return EntryFields.key(key)
          + [Member("withheld", .array(parts.map { .text($0.rawValue) }))]
      },
      list("withheld_counts", sorted(released.withheldCounts)) { EntryFields.key($0) },
      withheldTables(released.withheldTables),
    ]
  }

  private func list<Key>(_ name: String, _ keys: [Key], _ entry: (Key) -> [Member]) -> Member {
    Member(name, .array(keys.map { .object(entry($0)) }))
  }

  private func sorted(_ keys: some Sequence<PairKey>) -> [PairKey] {
    order.sorted(keys, by: order.place)
  }

  private func sorted(_ keys: some Sequence<CountKey>) -> [CountKey] {
    order.sorted(
      keys, by: { [$0.unit, $0.dimension, $0.category] }, then: { order.place($0.cell) })
  }

  private var strata: Member {
    let keys = order.sorted(set.strata.keys) {
      order.place($0.tally) + $0.stratum.place
    }
    return list("strata", keys) {
      EntryFields.key($0.tally) + [Member("stratum", EntryFields.place($0.stratum))]
        + EntryFields.stratum(set.strata[$0] ?? .zero)
    }
  }

  private var adjusted: Member {
    let byCategory = order.sorted(set.adjusted.keys, by: \.categories) { order.place($0.tally) }
    let numbered = byCategory.enumerated().map { (key: $1, number: $0) }
    let keys = order.sorted(numbered) { order.place($0.key.tally) + [$0.number] }.map(\.key)
    return list("adjusted", keys) {
      EntryFields.key($0.tally)
        + [Member("categories", .array($0.categories.map { .text($0) }))]
        + EntryFields.stratum(set.adjusted[$0] ?? .zero)
    }
  }

  private var quality: Member {
    let keys = order.sorted(set.quality.keys, by: { [$0.table, $0.rule] }, then: { _ in [] })
    return list("quality", keys) {
      [
        Member("table", .text($0.table)), Member("rule", .text($0.rule)),
        Member("count", .count(set.quality[$0] ?? 0)),
      ]
    }
  }

  private func withheldTables(_ tables: [WithheldTable]) -> Member {
    let kinds = WithheldTable.Kind.allCases
    let ordered = order.sorted(Set(tables)) { table in
      order.place(table.indicator, [table.moment], Cell())
        + [kinds.firstIndex(of: table.kind) ?? kinds.count]
    }
    return list("withheld_tables", ordered) {
      [
        Member("kind", .text($0.kind.rawValue)), Member("indicator", .text($0.indicator)),
        Member("moment", .text($0.moment.name)),
      ]
    }
  }
}
