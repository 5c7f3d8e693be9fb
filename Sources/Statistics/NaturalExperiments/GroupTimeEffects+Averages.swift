extension GroupTimeEffects {
  /// The average of all effects from the rollout on, each counting by its cohort's areas.
  public var simple: AverageEffect {
    average(bySize(effects.indices.filter { effects[$0].sinceRollout >= 0 }))
  }

  /// The average effect on each cohort from its rollout on; overall by the cohorts' areas.
  public var byCohort: EffectSeries {
    let means = design.cohorts.map { cohort in
      InfluencedEstimate.mean(
        effects.indices.filter {
          effects[$0].cohort == cohort && effects[$0].sinceRollout >= 0
        }.map { estimates[$0] })
    }
    return series(design.cohorts, means, overall: bySize(means, cohorts: design.cohorts))
  }

  /// The average effect by the periods since the rollout; overall the mean from 0 on.
  public var byEventTime: EffectSeries {
    let times = Set(effects.map(\.sinceRollout)).sorted()
    let means = times.map { time in
      bySize(effects.indices.filter { effects[$0].sinceRollout == time })
    }
    let later = zip(times, means).filter { $0.0 >= 0 }.map(\.1)
    return series(times, means, overall: .mean(later))
  }

  /// The average effect in each period on the areas that have the pathway by then; overall the
  /// mean.
  public var byPeriod: EffectSeries {
    let after = effects.filter { $0.sinceRollout >= 0 }
    let periods = Set(after.map(\.period)).sorted()
    let means = periods.map { period in
      bySize(
        effects.indices.filter {
          effects[$0].period == period && effects[$0].sinceRollout >= 0
        })
    }
    return series(periods, means, overall: .mean(means))
  }

  private func series(
    _ places: [Int], _ means: [InfluencedEstimate], overall: InfluencedEstimate
  ) -> EffectSeries {
    EffectSeries(
      points: zip(places, means).map { EffectSeries.Point(at: $0, effect: average($1)) },
      overall: average(overall))
  }

  private func bySize(_ places: [Int]) -> InfluencedEstimate {
    bySize(places.map { estimates[$0] }, cohorts: places.map { effects[$0].cohort })
  }

  /// The mean of estimates by the numbers of their cohorts' areas.
  ///
  /// These numbers are themselves estimates of the cohorts' shares of all areas, which adds to each
  /// area's influence: the sum of what its cohort's estimates are off the mean, over the sum of the
  /// weights.
  ///
  /// Source: Callaway B, Sant'Anna PHC (2021), Difference-in-differences with multiple time
  /// periods, J Econom 225:200-230, doi:10.1016/j.jeconom.2020.12.001.
  private func bySize(
    _ estimates: [InfluencedEstimate], cohorts: [Int]
  ) -> InfluencedEstimate {
    let count = Double(design.panel.areas.count)
    let shares = cohorts.map { Double(design.areas(ofCohort: $0).count) / count }
    let sum = shares.reduce(0, +)
    let mean = InfluencedEstimate.combination(estimates, weights: shares.map { $0 / sum })
    guard !mean.influences.isEmpty else { return mean }
    var influences = mean.influences
    var offsets: [Int: Double] = [:]
    for (estimate, cohort) in zip(estimates, cohorts) {
      offsets[cohort, default: 0] += (estimate.estimate - mean.estimate) / sum
    }
    for (area, rollout) in design.panel.rollout.enumerated() {
      influences[area] += rollout.flatMap { offsets[$0] } ?? 0
    }
    return InfluencedEstimate(
      estimate: mean.estimate, influences: influences, restsOnOneArea: mean.restsOnOneArea)
  }
}
