import Tallies

/// The numbers of families by the step from recognition to acceptance.
struct FunnelCounts {
  /// Everybody.
  let recognised: LeafCounts
  /// Those to whom the offer was made.
  let offered: LeafCounts
  /// Every number that is published or follows.
  let vectors: [LeafCounts]
  /// Numbers that add up to another in every row.
  let sums: [(parts: [LeafCounts], whole: LeafCounts)]

  /// The numbers of a set of tallies; sums that do not hold in it are left out.
  init(_ rows: ReleaseRows, _ set: TallySet) {
    func counts(_ dimension: String, _ category: String = "yes") -> LeafCounts {
      LeafCounts(
        values: rows.leaves.map { cell in
          set.counts[
            CountKey(unit: "families", dimension: dimension, category: category, cell: cell)] ?? 0
        }, unit: "families")
    }
    let recognised = counts("recognised", "all")
    let offered = counts("offered")
    let reached = counts("reached")
    let outcomes = ["accepted", "declined", "no-contact"].map { counts($0) }
    let pairs = outcomes + [reached]
    let candidates =
      [([offered, recognised - offered], recognised), (outcomes, offered)]
      + [([outcomes[0], outcomes[1]], reached)]
      + pairs.map { ([$0, offered - $0], offered) }
    sums = candidates.filter { parts, whole in
      parts.allSatisfy(\.isCount) && parts.dropFirst().reduce(parts[0], +) == whole
    }
    vectors = ([recognised, offered, recognised - offered] + pairs.flatMap { [$0, offered - $0] })
      .filter(\.isCount)
    self.recognised = recognised
    self.offered = offered
  }
}
