import Indicators
import Statistics
import Studies
import Tallies

/// Sets the rollout arm against the comparison arm, with areas as the units of assignment.
struct ArmComparer {
  /// The tallies.
  let set: TallySet
  /// Who answered.
  let forms: FormIndex
  /// Which numbers are small.
  let gate: DisclosureGate
  /// The confidence level.
  let level: Level

  /// The comparisons of every indicator at every moment that both arms have, a difference and a
  /// ratio each, of means a difference; then of the changes of means.
  func comparisons() -> [Comparison] {
    set.study.indicators.flatMap { indicator in
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
    let randomisation = AreaTest(arms.areaMeans.map { ($0.mean, $0.isTreated) }).result
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
        randomisation: randomisation(arms.areaMeans), informant: arms.informant)
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
        randomisation: randomisation(arms.areaMeans), informant: arms.informant,
        before: arms.pair.before)
    }
  }

  /// The exact test over areas' means, nil where an arm has no area, and where an area has so few
  /// that its own mean could be worked out.
  private func randomisation(_ areas: [AreaMean]) -> AreaRandomisation? {
    guard !areas.contains(where: { gate.isSmall($0.count) }) else { return nil }
    return AreaTest(areas.map { ($0.mean, $0.isTreated) }).result
  }
}
