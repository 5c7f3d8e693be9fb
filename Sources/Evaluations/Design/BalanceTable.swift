import Studies
import Tallies

/// How alike the arms are in what the study adjusts for, among those whose outcome is known.
///
/// The shares are those of the strata of one outcome, so that the table before and after weighting
/// speaks of the same children. Weighting gives the comparison arm of each shared stratum the
/// rollout arm's size; what difference is left comes from strata that the comparison arm lacks.
/// Both differences are over the root of the mean of both arms' p(1−p) before weighting.
///
/// Source: Austin PC (2009), Balance diagnostics for comparing the distribution of baseline
/// covariates between treatment groups in propensity-score matched samples, Stat Med 28:3083-3107,
/// doi:10.1002/sim.3697.
struct BalanceTable {
  private let strata: [AdjustedStratum]
  private let adjusters: [Adjuster]
  private let gate: DisclosureGate

  /// The table of an outcome's strata.
  init(_ outcome: OutcomeTallies, _ adjusters: [Adjuster], gate: DisclosureGate) {
    strata = outcome.strata.filter { $0.categories.count == adjusters.count }
    self.adjusters = adjusters
    self.gate = gate
  }

  /// The rows by adjuster, then category; those that would show a small number are left out, and
  /// where one row alone would be, its value could be worked out, so that another goes too.
  var rows: [BalanceRow] {
    guard size(.rollout) > 0, size(.comparison) > 0 else { return [] }
    return adjusters.indices.flatMap { place -> [BalanceRow] in
      let categories = Set(strata.map { $0.categories[place] }).sorted()
      let counts = categories.map { category in
        (category, members(place, category, .rollout), members(place, category, .comparison))
      }
      return shown(counts).map { row(place, $0.0, $0.1, $0.2) }
    }
  }

  private typealias Count = (category: String, rollout: Int, comparison: Int)

  private func shown(_ counts: [Count]) -> [Count] {
    let (rollout, comparison) = (size(.rollout), size(.comparison))
    var hidden = counts.filter {
      [$0.rollout, $0.comparison, rollout - $0.rollout, comparison - $0.comparison]
        .contains(where: gate.isSmall)
    }
    var left = counts.filter { count in !hidden.contains { $0.category == count.category } }
    while !hidden.isEmpty, !left.isEmpty, !isSafe(hidden) {
      let next = left.indices.min {
        (left[$0].rollout + left[$0].comparison, $0) < (left[$1].rollout + left[$1].comparison, $1)
      }
      hidden.append(left.remove(at: next ?? 0))
    }
    return left
  }

  private func isSafe(_ hidden: [Count]) -> Bool {
    hidden.count > 1 && !gate.isSmall(hidden.reduce(0) { $0 + $1.rollout })
      && !gate.isSmall(hidden.reduce(0) { $0 + $1.comparison })
  }

  private func row(_ place: Int, _ category: String, _ first: Int, _ second: Int) -> BalanceRow {
    let rollout = Double(first) / Double(size(.rollout))
    let comparison = Double(second) / Double(size(.comparison))
    let spread = ((rollout * (1 - rollout) + comparison * (1 - comparison)) / 2).squareRoot()
    let standardised = { (other: Double) in spread > 0 ? (rollout - other) / spread : nil }
    return BalanceRow(
      dimension: adjusters[place].rawValue, category: category, rollout: rollout,
      comparison: comparison, standardisedDifference: standardised(comparison),
      weightedDifference: weighted(place, category).flatMap(standardised))
  }

  /// The comparison arm's share after weighting, nil where no stratum has both arms.
  private func weighted(_ place: Int, _ category: String) -> Double? {
    let shared = strata.filter(\.isShared)
    guard !shared.isEmpty else { return nil }
    let within = shared.filter { $0.categories[place] == category }
    let count = { (strata: [AdjustedStratum]) in
      Double(strata.reduce(0) { $0 + $1.rollout.denominator })
    }
    return count(within) / count(shared)
  }

  private func members(_ place: Int, _ category: String, _ arm: Arm) -> Int {
    strata.filter { $0.categories[place] == category }.reduce(0) { $0 + count($1, arm) }
  }

  private func size(_ arm: Arm) -> Int { strata.reduce(0) { $0 + count($1, arm) } }

  private func count(_ stratum: AdjustedStratum, _ arm: Arm) -> Int {
    arm == .rollout ? stratum.rollout.denominator : stratum.comparison.denominator
  }
}
