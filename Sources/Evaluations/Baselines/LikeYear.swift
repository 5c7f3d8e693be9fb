import Indicators
import Tallies

/// The children of a year or term beside the like figure of that year or term.
struct LikeYear {
  /// The year or term.
  let period: BaselinePeriodKey
  /// Its children.
  let tally: StratumTally
  /// The figure.
  let baseline: Baseline
  /// The figure as the indicator's fraction.
  let fraction: Double

  /// A year with its match, nil where the match is no like.
  init?(period: BaselinePeriodKey, tally: StratumTally, match: BaselineMatch) {
    guard case .like(let baseline, let fraction) = match else { return nil }
    self.period = period
    self.tally = tally
    self.baseline = baseline
    self.fraction = fraction
  }

  /// The figure's period as its publication writes it.
  var label: String { period.label }
}
