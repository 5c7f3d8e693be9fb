import Tallies

/// The numbers of families by the step from recognition to acceptance.
struct FunnelCounts {
  /// Everybody.
  let recognised: LeafCounts
  /// Those to whom the offer was made.
  let offered: LeafCounts
  /// Those with a second offer.
  let second: LeafCounts
  /// Those who were reached and could not be at a later offer: they have a second one.
  let lost: LeafCounts
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
        }, name: NumberName.count("families", dimension, category))
    }
    let recognised = counts("recognised", "all")
    let offered = counts("offered")
    let reached = counts("reached")
    let outcomes = ["accepted", "declined", "no-contact"].map { counts($0) }
    let pairs = zip(outcomes + [reached], ["accepted", "declined", "no-contact", "reached"]).map {
      ($0, (offered - $0).named(NumberName.count("families", $1, "no")))
    }
    let rest = (recognised - offered).named(NumberName.count("families", "offered", "no"))
    lost = (reached - outcomes[0] - outcomes[1]).named("families lost")
    second = counts("second-offer")
    let candidates =
      [([offered, rest], recognised), (outcomes, offered)]
      + [([outcomes[0], outcomes[1], lost], reached)]
      + pairs.map { ([$0.0, $0.1], offered) }
    sums = candidates.filter { parts, whole in
      parts.allSatisfy(\.isCount)
        && parts.dropFirst().reduce(parts[0], +).values == whole.values
    }
    vectors = ([recognised, offered, rest] + pairs.flatMap { [$0.0, $0.1] })
      .filter(\.isCount)
    self.recognised = recognised
    self.offered = offered
  }
}
