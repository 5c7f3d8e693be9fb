import Indicators
import Studies
import Tallies

/// Builds tallies of a study from what is known of each area and arm.
struct LeafTallies {
  var set: TallySet

  init(_ study: Study) {
    set = TallySet(study: study)
  }

  /// The cells in which the people of an area and arm are counted.
  private func cells(_ area: String, _ arm: Arm) -> [Cell] {
    [Cell(), Cell(arm: arm), Cell(area: area), Cell(area: area, arm: arm)]
  }

  /// Adds an indicator at a moment; pairs are families with two children, both alike.
  mutating func add(
    _ indicator: String, _ moment: Moment, at place: Place, _ tally: Tally,
    strata: [ReferenceStratum] = []
  ) {
    for cell in cells(place.area, place.arm) {
      let key = TallyKey(indicator: indicator, moment: moment, cell: cell)
      set.tallies[key, default: .zero].merge(tally)
    }
    let leaf = TallyKey(
      indicator: indicator, moment: moment, cell: Cell(area: place.area, arm: place.arm))
    for (place, stratum) in strata.enumerated() {
      set.strata[StratumKey(tally: leaf, stratum: stratum), default: .zero].merge(
        StratumTally(
          numerator: Self.part(tally.numerator, place, strata.count),
          denominator: Self.part(tally.denominator, place, strata.count)))
    }
  }

  /// Adds the same children at two moments.
  mutating func add(_ indicator: String, _ pair: MomentPair, at place: Place, _ table: PairTally) {
    for cell in cells(place.area, place.arm) {
      set.pairs[PairKey(indicator: indicator, moments: pair, cell: cell), default: .zero]
        .merge(table)
    }
  }

  /// Adds a plain count.
  mutating func count(
    _ unit: Unit, _ dimension: String, _ category: String, at place: Place, _ number: Int
  ) {
    guard number > 0 else { return }
    for cell in cells(place.area, place.arm) {
      let key = CountKey(
        unit: unit.plural, dimension: dimension, category: category, cell: cell)
      set.counts[key, default: 0] += number
    }
  }

  /// A whole shared out in equal parts, the first taking what is left.
  private static func part(_ whole: Int, _ place: Int, _ parts: Int) -> Int {
    place == 0 ? whole - whole / parts * (parts - 1) : whole / parts
  }
}

/// An area in an arm.
struct Place {
  let area: String
  let arm: Arm
}

extension Tally {
  /// Counts of children, `pairs` of whose families have two children who are alike.
  static func of(
    _ numerator: Int, _ denominator: Int, pairs: Int = 0, missing: Int = 0, notLinked: Int = 0,
    notFollowedUp: Int = 0
  ) -> Tally {
    let both = denominator == 0 ? 0 : min(pairs, numerator * pairs / denominator)
    return Tally(
      numerator: numerator, denominator: denominator, missing: missing, notLinked: notLinked,
      notFollowedUp: notFollowedUp,
      clusters: ClusterSums(
        clusters: denominator - pairs, several: pairs, xx: numerator + 2 * both,
        xn: numerator + 2 * both, nn: denominator + 2 * pairs))
  }
}

extension PairTally {
  /// A joint table of unrelated children.
  static func of(_ yesYes: Int, _ yesNo: Int, _ noYes: Int, _ noNo: Int) -> PairTally {
    let total = yesYes + yesNo + noYes + noNo
    return PairTally(
      yesYes: yesYes, yesNo: yesNo, noYes: noYes, noNo: noNo,
      change: ClusterSums(
        clusters: total, several: 0, xx: yesNo + noYes, xn: noYes - yesNo, nn: total))
  }
}
