import Indicators
import Statistics

/// Whether the difference between areas is small enough to count as none.
///
/// Two one-sided t tests over areas (see `AreaMeanTests`), each at 5 % where the level is 95 %, so
/// that the limits are those of 90 %. `equivalent` where both lie within the margin; `notWorse`
/// where only the one on the side of harm does; p is the larger of the two one-sided values. Only
/// areas can show that areas are alike: with fewer than two in an arm there are no limits.
///
/// Source: Schuirmann DJ (1987), A comparison of the two one-sided tests procedure and the power
/// approach for assessing the equivalence of average bioavailability, J Pharmacokinet Biopharm
/// 15:657-680, doi:10.1007/BF01068419.
struct EquivalenceTest {
  private let outcome: OutcomeTallies
  private let margin: Double
  private let level: Level

  /// The test against a margin above 0.
  init(_ outcome: OutcomeTallies, margin: Double, level: Level) {
    self.outcome = outcome
    self.margin = margin
    self.level = level
  }

  /// What the test says, nil where an arm has no area.
  var finding: EquivalenceFinding? {
    guard let limits = Level(((1 - 4 * level.tail) * 1e9).rounded() / 1e9) else { return nil }
    guard let tests = AreaContrasts(outcome, level: level).tests else { return refused(limits) }
    let estimate = tests.estimate(limits)
    return EquivalenceFinding(
      margin: margin,
      estimate: estimate.within(outcome.indicator.measure),
      p: tests.equivalence(margin: margin), verdict: verdict(estimate),
      note: "Areas are what varies. \(AreaMeanTests.note) \(harm)")
  }

  private func refused(_ limits: Level) -> EquivalenceFinding? {
    AreaValues(outcome).difference.map {
      EquivalenceFinding(
        margin: margin, estimate: Estimate(plain: $0, level: limits, method: "area-means"), p: nil,
        verdict: .inconclusive,
        note: (outcome.unitAreas.shortage ?? "The areas of either arm do not differ at all.")
          + " Children alone cannot show that areas are alike.")
    }
  }

  private func verdict(_ interval: Estimate) -> EquivalenceFinding.Verdict {
    let (isAbove, isBelow) = (interval.lower > -margin, interval.upper < margin)
    if isAbove && isBelow { return .equivalent }
    switch HarmSide(outcome.indicator) {
    case .higher: return isBelow ? .notWorse : .inconclusive
    case .lower: return isAbove ? .notWorse : .inconclusive
    case nil: return .inconclusive
    }
  }

  private var harm: String {
    switch HarmSide(outcome.indicator) {
    case .higher: "Harm lies above no difference."
    case .lower: "Harm lies below no difference."
    case nil: "No side is declared to be harm, so that only equivalence is judged."
    }
  }
}
