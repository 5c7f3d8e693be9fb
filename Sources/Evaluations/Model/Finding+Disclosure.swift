public import Releases
import Tallies

extension Finding {
  /// A count beside the finding, nil where it was suppressed.
  /// - Parameter count: Which count.
  public func shown(_ count: HiddenCount) -> Int? {
    state == .suppressed || hidden.contains(count) ? nil : count.count(in: tally)
  }

  /// The finding without any of its numbers.
  var suppressed: Finding {
    Finding(indicator: indicator, moment: moment, cell: cell, state: .suppressed, tally: .zero)
  }

  /// The finding with fewer comparisons, and the reason where none is left.
  func comparing(
    _ baselines: [BaselineComparison], expected: ExpectedComparison?, unlike: String?
  ) -> Finding {
    Finding(
      indicator: indicator, moment: moment, cell: cell, state: state, tally: tally,
      estimate: estimate, unclustered: unclustered, designEffect: designEffect,
      baselines: baselines, expected: expected, unlike: unlike,
      standardDeviation: standardDeviation, norm: norm)
  }

  /// The finding without some of the counts beside it.
  func hiding(_ counts: [HiddenCount]) -> Finding {
    var finding = self
    finding.hidden = counts
    return finding
  }
}
