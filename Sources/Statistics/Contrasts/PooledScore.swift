/// The pooled score statistic of a table in whole numbers, so that ties are exact.
///
/// z is proportional to `difference` over the root of `variance`; where nobody or everybody has
/// the characteristic z counts as 0.
struct PooledScore {
  /// N times the first count less its expectation times N.
  let difference: Int
  /// The number with the characteristic times that without it; 1 where either is 0.
  let variance: Int

  private init(difference: Int, variance: Int) {
    self.difference = difference
    self.variance = variance
  }

  init(_ table: WholeTable) {
    self.init(
      first: table.first, events: table.first + table.second, groupTotal: table.firstTotal,
      total: table.firstTotal + table.secondTotal)
  }

  /// The score of a first count given how many have the characteristic in all.
  init(first: Int, events: Int, groupTotal: Int, total: Int) {
    self.init(
      difference: first * total - events * groupTotal, variance: max(1, events * (total - events)))
  }

  /// The same score without its sign.
  var magnitude: PooledScore { PooledScore(difference: abs(difference), variance: variance) }

  /// Whether the score is at least as large as another, exactly.
  func isAtLeast(_ other: PooledScore) -> Bool {
    if difference.signum() != other.difference.signum() {
      return difference.signum() > other.difference.signum()
    }
    let own = Self.product(difference, other.variance)
    let others = Self.product(other.difference, variance)
    return difference < 0 ? own <= others : own >= others
  }

  /// difference^2 times variance, in two words; differences are below 2^31.
  private static func product(_ difference: Int, _ variance: Int) -> (Int, UInt) {
    let product = (difference * difference).multipliedFullWidth(by: variance)
    return (product.high, product.low)
  }
}
