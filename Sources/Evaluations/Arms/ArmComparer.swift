import Indicators
import Statistics
import Studies
import Tallies

/// Sets the rollout arm against the comparison arm, with areas as the units of assignment.
struct ArmComparer {
  /// The tallies.
  let set: TallySet
  /// The confidence level.
  let level: Level

  /// The comparisons of every indicator at every moment that both arms have, a difference and a
  /// ratio each.
  func comparisons() -> [Comparison] {
    set.study.indicators.flatMap { indicator in
      indicator.moments.flatMap { comparisons(indicator, $0) }
    }
  }

  private func comparisons(_ indicator: Indicator, _ moment: Moment) -> [Comparison] {
    guard let rollout = tally(indicator, moment, nil, .rollout), rollout.denominator > 0,
      let comparison = tally(indicator, moment, nil, .comparison), comparison.denominator > 0
    else { return [] }
    let sides = (
      rollout: side(rollout, indicator, moment, .rollout),
      comparison: side(comparison, indicator, moment, .comparison)
    )
    let contrast = ArmContrast(
      first: rollout, second: comparison, measure: indicator.measure, level: level)
    let randomisation = randomisation(indicator, moment)
    let sizes: [(Comparison.Estimand, Estimate?)] = [
      (.difference, contrast.difference), (.ratio, contrast.ratio),
    ]
    return sizes.compactMap { estimand, estimate in
      estimate.map {
        Comparison(
          indicator: indicator.id, moment: moment, estimand: estimand, rollout: sides.rollout,
          comparison: sides.comparison, estimate: $0, p: contrast.probability,
          midP: contrast.midProbability, randomisation: randomisation)
      }
    }
  }

  private func tally(
    _ indicator: Indicator, _ moment: Moment, _ area: String?, _ arm: Arm
  ) -> Tally? {
    set.tallies[
      TallyKey(indicator: indicator.id, moment: moment, cell: Cell(area: area, arm: arm))]
  }

  private func side(
    _ tally: Tally, _ indicator: Indicator, _ moment: Moment, _ arm: Arm
  ) -> Comparison.Side {
    let areas = set.study.areas.filter {
      (self.tally(indicator, moment, $0.code, arm)?.denominator ?? 0) > 0
    }
    return Comparison.Side(
      numerator: tally.numerator, denominator: tally.denominator, areas: areas.count)
  }

  /// The exact test over areas, nil where an arm has no area.
  ///
  /// Rollout areas count by their children from rollout on, comparison areas (never rolled out) by
  /// all of theirs.
  private func randomisation(
    _ indicator: Indicator, _ moment: Moment
  ) -> AreaRandomisation? {
    let values = set.study.areas.compactMap { area -> (value: Double, treated: Bool)? in
      let arm: Arm = area.rollout == nil ? .comparison : .rollout
      guard let tally = tally(indicator, moment, area.code, arm), tally.denominator > 0 else {
        return nil
      }
      return (Double(tally.numerator) / Double(tally.denominator), arm == .rollout)
    }
    return AreaTest(values).result
  }
}
