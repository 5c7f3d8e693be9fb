/// The noncentralities that a t statistic does not contradict.
///
/// Source: Steiger JH, Fouladi RT (1997), Noncentrality interval estimation and the evaluation of
/// statistical models, in: Harlow LL et al. (eds), What if there were no significance tests?,
/// Erlbaum, ISBN 978-0-8058-2634-0.
enum NoncentralityLimits {
  /// The interval whose lower end leaves a tail of probability at or above the statistic, and whose
  /// upper end leaves one at or below it.
  ///
  /// Nothing where an end lies beyond the noncentralities that the law is worked out for.
  ///
  /// - Parameters:
  ///   - t: the statistic.
  ///   - freedom: its degrees of freedom, above 0.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing.
  static func interval(t: Double, freedom: Double, level: Level) -> Interval? {
    guard let lower = lowerEnd(t: t, freedom: freedom, tail: level.tail),
      let upper = lowerEnd(t: -t, freedom: freedom, tail: level.tail)
    else { return nil }
    return Interval(lower: lower, upper: -upper)
  }

  /// The noncentrality under which the statistic or more has the tail's probability.
  private static func lowerEnd(t: Double, freedom: Double, tail: Double) -> Double? {
    let target = TailTarget(tail, fromAbove: true)
    let excess = { (noncentrality: Double) -> Double in
      let law = NoncentralT(freedom: freedom, noncentrality: noncentrality)
      return -target.excess(law.tails(at: t))
    }
    let spread = (1 + t * t / freedom).squareRoot()
    guard
      let low = outwards(from: t, step: -2 * spread, until: { excess($0) < 0 }),
      let high = outwards(from: t, step: spread, until: { excess($0) > 0 })
    else { return nil }
    return BracketedRoot.find(in: low...high, of: excess)
  }

  /// The first point of doubling steps where a condition holds; nothing beyond the law's reach.
  private static func outwards(
    from start: Double, step: Double, until condition: (Double) -> Bool
  ) -> Double? {
    var step = step
    var point = start
    while abs(point) <= NoncentralT.largestNoncentrality {
      if condition(point) { return point }
      point = start + step
      step *= 2
    }
    return nil
  }
}
