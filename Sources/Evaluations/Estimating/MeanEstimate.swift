import Statistics
import Tallies

/// A mean score with Student's interval, widened by the design effect of families.
///
/// Without limits where one score is there, where all scores are the same, or where all come from
/// one family.
struct MeanEstimate {
  private let sample: MeanSample
  private let level: Level

  /// The mean of a tally of scores.
  init(tally: Tally, level: Level) {
    sample = MeanSample(tally)
    self.level = level
  }

  /// The factor by which clustering widens the variance.
  var designEffect: Double { sample.designEffect }

  /// The reported estimate, nil where nobody is in the denominator.
  var estimate: Estimate? {
    estimate(sample.test, sample.isClustered ? .meanClustered : .mean)
  }

  /// The estimate as if children were unrelated, nil where the reported one is that already.
  var unclustered: Estimate? {
    sample.isClustered ? estimate(sample.simpleTest, .mean) : nil
  }

  private func estimate(_ test: TTest?, _ method: ClusteredMeanMethod) -> Estimate? {
    sample.sums.mean.map {
      Estimate(value: $0, limits: test, level: level, method: method.rawValue)
    }
  }
}
