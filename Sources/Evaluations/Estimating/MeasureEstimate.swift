import Indicators
import Statistics
import Tallies

/// The estimate of a tally by the arithmetic of its indicator.
struct MeasureEstimate {
  /// The reported estimate.
  let estimate: Estimate?
  /// The estimate without clustering, where the reported one is clustered.
  let unclustered: Estimate?
  /// The design effect.
  let designEffect: Double

  /// The estimate of a tally.
  init(_ tally: Tally, _ measure: Measure, _ level: Level) {
    switch measure {
    case .proportion:
      let proportion = ProportionEstimate(tally: tally, level: level)
      estimate = proportion.estimate
      unclustered = proportion.unclustered
      designEffect = proportion.designEffect
    case .rate:
      let rate = RateEstimate(tally: tally, level: level)
      estimate = rate.estimate
      unclustered = rate.unclustered
      designEffect = rate.designEffect
    case .mean:
      let mean = MeanEstimate(tally: tally, level: level)
      estimate = mean.estimate
      unclustered = mean.unclustered
      designEffect = mean.designEffect
    }
  }
}
