import Indicators
import Studies
import Tallies

/// How far the difference of two shares could lie from what was seen, whatever those whose outcome
/// is not known would have had.
///
/// The smallest difference has none of the unknown of the rollout arm and all of those of the
/// comparison arm with the attribute; the largest the other way round. Those whose follow-up is not
/// over are in neither. Only for shares: scores and events have no such bounds.
///
/// Source: Horowitz JL, Manski CF (2000), Nonparametric analysis of randomized experiments with
/// missing covariate and outcome data, J Am Stat Assoc 95:77-84,
/// doi:10.1080/01621459.2000.10473902.
struct UnknownOutcomes {
  private let rollout: Tally
  private let comparison: Tally
  private let isShare: Bool
  private let gate: DisclosureGate
  private let isKnown: Bool

  /// The bounds of an outcome.
  init(_ outcome: OutcomeTallies, gate: DisclosureGate) {
    rollout = outcome.arm(.rollout)
    comparison = outcome.arm(.comparison)
    if case .proportion = outcome.indicator.measure { isShare = true } else { isShare = false }
    self.gate = gate
    isKnown = !outcome.disclosure.hidesUnknown
  }

  /// Those of missing outcomes, and of those and unlinked children together.
  var bounds: [OutcomeBounds] {
    guard isShare, isKnown, rollout.denominator > 0, comparison.denominator > 0 else { return [] }
    return [
      bounds(.missing) { $0.missing }, bounds(.missingOrUnlinked) { $0.missing + $0.notLinked },
    ].compactMap { $0 }
  }

  /// Bounds, nil where a count that they show or are made of is small.
  private func bounds(
    _ unknown: OutcomeBounds.Unknown, _ count: (Tally) -> Int
  ) -> OutcomeBounds? {
    let parts = [rollout, comparison].flatMap { [$0.missing, $0.notLinked, count($0)] }
    guard !parts.contains(where: gate.isSmall) else { return nil }
    let (first, second) = (count(rollout), count(comparison))
    return OutcomeBounds(
      unknown: unknown, rollout: first, comparison: second,
      lower: share(rollout, 0, of: first) - share(comparison, second, of: second),
      upper: share(rollout, first, of: first) - share(comparison, 0, of: second))
  }

  private func share(_ tally: Tally, _ count: Int, of unknown: Int) -> Double {
    Double(tally.numerator + count) / Double(tally.denominator + unknown)
  }
}
