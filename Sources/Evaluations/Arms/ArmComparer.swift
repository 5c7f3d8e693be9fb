import Indicators
import Releases
import Statistics
import Studies
import Tallies

/// Sets the rollout arm against the comparison arm, with areas as the units of assignment.
struct ArmComparer {
  /// The released tallies.
  let released: ReleasedTallies
  /// Who answered.
  let forms: FormIndex
  /// The confidence level.
  let level: Level

  /// The comparisons of every indicator at every moment that both arms have, a difference and a
  /// ratio each, of means a difference; then of the changes of means.
  func comparisons() -> [Comparison] {
    let set = released.shown
    return set.study.indicators.flatMap { indicator in
      let informants = forms.informants(of: indicator)
      return indicator.moments.flatMap { moment in
        informants.flatMap { comparisons(ComparedArms(set, indicator, moment, by: $0)) }
      }
        + indicator.scorePairs.flatMap { pair in
          informants.compactMap { change(ComparedChanges(set, indicator, pair, by: $0)) }
        }
    }
  }

  private func comparisons(_ arms: ComparedArms) -> [Comparison] {
    arms.indicator.measure.isMean ? [mean(arms)].compactMap { $0 } : shares(arms)
  }

  /// The difference and the ratio of shares or rates.
  private func shares(_ arms: ComparedArms) -> [Comparison] {
    guard let rollout = arms.tally(nil, .rollout), rollout.denominator > 0,
      let comparison = arms.tally(nil, .comparison), comparison.denominator > 0
    else { return [] }
    let contrast = ArmContrast(
      first: rollout, second: comparison, measure: arms.indicator.measure, level: level)
    let randomisation = randomisation(arms)
    let sizes: [(Comparison.Estimand, Estimate?)] = [
      (.difference, contrast.difference), (.ratio, contrast.ratio),
    ]
    return sizes.compactMap { estimand, estimate in
      estimate.map {
        Comparison(
          indicator: arms.indicator.id, moment: arms.moment, estimand: estimand,
          rollout: arms.side(rollout, .rollout), comparison: arms.side(comparison, .comparison),
          estimate: $0, p: contrast.probability, midP: contrast.midProbability,
          randomisation: randomisation, informant: arms.informant)
      }
    }
  }

  /// The difference of two means.
  private func mean(_ arms: ComparedArms) -> Comparison? {
    guard let rollout = arms.tally(nil, .rollout), let comparison = arms.tally(nil, .comparison)
    else { return nil }
    let contrast = MeanContrast(
      first: MeanSample(rollout), second: MeanSample(comparison), level: level)
    return contrast.difference.map { difference in
      Comparison(
        indicator: arms.indicator.id, moment: arms.moment, estimand: .difference,
        rollout: arms.side(rollout, .rollout), comparison: arms.side(comparison, .comparison),
        estimate: difference, p: contrast.probability, midP: nil,
        randomisation: randomisation(arms), informant: arms.informant)
    }
  }

  /// The difference of two mean changes.
  private func change(_ arms: ComparedChanges) -> Comparison? {
    guard let rollout = arms.sample(nil, .rollout), let comparison = arms.sample(nil, .comparison)
    else { return nil }
    let contrast = MeanContrast(first: rollout, second: comparison, level: level)
    return contrast.difference.map { difference in
      Comparison(
        indicator: arms.indicator.id, moment: arms.pair.after, estimand: .differenceInChange,
        rollout: arms.side(rollout, .rollout), comparison: arms.side(comparison, .comparison),
        estimate: difference, p: contrast.probability, midP: nil,
        randomisation: randomisation(arms), informant: arms.informant,
        before: arms.pair.before)
    }
  }

  /// The exact test over areas' values, nil where an arm has no area, and where one is suppressed:
  /// the others are not all.
  private func randomisation(_ arms: ComparedArms) -> AreaRandomisation? {
    let isWhole = released.shown.study.areas.allSatisfy { area in
      Arm.allCases.allSatisfy { arm in
        let cell = Cell(area: area.code, arm: arm, informant: arms.informant)
        return released.suppressed[
          TallyKey(indicator: arms.indicator.id, moment: arms.moment, cell: cell)] == nil
      }
    }
    return isWhole ? randomisation(arms.areaMeans) : nil
  }

  /// The exact test over areas' mean changes, under the same condition.
  private func randomisation(_ arms: ComparedChanges) -> AreaRandomisation? {
    let isWhole = released.shown.study.areas.allSatisfy { area in
      Arm.allCases.allSatisfy { arm in
        let cell = Cell(area: area.code, arm: arm, informant: arms.informant)
        return !released.withheldPairs.contains(
          PairKey(indicator: arms.indicator.id, moments: arms.pair, cell: cell))
      }
    }
    return isWhole ? randomisation(arms.areaMeans) : nil
  }

  private func randomisation(_ areas: [AreaMean]) -> AreaRandomisation? {
    AreaTest(areas.map { ($0.mean, $0.isTreated) }).result
  }
}
