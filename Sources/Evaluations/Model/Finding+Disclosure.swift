public import Releases
import Tallies

extension Finding {
  /// A count beside the finding, nil where it was suppressed.
  /// - Parameter count: Which count.
  public func shown(_ count: HiddenCount) -> Int? {
    state == .suppressed || hidden.contains(count) ? nil : count.count(in: tally)
  }

  /// Whether families with several children widen its interval.
  public var hasSiblings: Bool { tally.clusters.widen(tally.denominator) }

  /// The finding without some of the counts beside it.
  func hiding(_ counts: [HiddenCount]) -> Finding {
    var finding = self
    finding.hidden = counts
    return finding
  }
}
