import RealModule

/// The probability that a quantile is to leave on one side, seen from its smaller side.
///
/// Working with the smaller of the two probabilities keeps the digits of extreme quantiles.
struct TailTarget {
  let logProbability: Double
  let isLower: Bool

  /// The target of a lower tail; `fromAbove` if the probability given lies above the point.
  init(_ probability: Double, fromAbove: Bool) {
    let small = probability <= 0.5
    isLower = small != fromAbove
    logProbability = small ? Double.log(probability) : Double.log(onePlus: -probability)
  }

  private init(logProbability: Double, isLower: Bool) {
    self.logProbability = logProbability
    self.isLower = isLower
  }

  /// The same target on the mirrored axis.
  var mirrored: TailTarget {
    TailTarget(logProbability: logProbability, isLower: !isLower)
  }

  /// The scale on which the logarithm of a tail is nearest to a straight line, for laws whose lower
  /// tail falls as a power and whose upper tail as an exponential.
  var scale: BracketedNewton.Scale { isLower ? .logarithmic : .linear }

  /// How far the tails at a point are from the target: negative where the point is too low.
  func excess(_ tails: TailProbabilities) -> Double {
    isLower ? tails.logLower - logProbability : logProbability - tails.logUpper
  }

  /// The excess with its slope over the logarithm of the point.
  func newton(at x: Double, tails: TailProbabilities, logDensity: Double) -> BracketedNewton.Value {
    let logTail = isLower ? tails.logLower : tails.logUpper
    return (excess(tails), Double.exp(logDensity - logTail + Double.log(x)))
  }

  /// The quantile of a law of positive numbers.
  ///
  /// Not a number for a probability outside 0 to 1; 0 or infinite where the point is too small or
  /// too large for a floating-point number.
  ///
  /// - Parameters:
  ///   - law: the law.
  ///   - probability: the probability on one side of the point.
  ///   - fromAbove: whether that side is the upper one.
  ///   - start: where to begin, above 0.
  ///   - scale: the scale of the steps; that of the tail where it is left out.
  /// - Returns: the quantile.
  static func positiveQuantile(
    of law: some ContinuousDistribution, _ probability: Double, fromAbove: Bool,
    from start: Double, on scale: BracketedNewton.Scale? = nil
  ) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    if probability == (fromAbove ? 1 : 0) { return 0 }
    if probability == (fromAbove ? 0 : 1) { return .infinity }
    let target = TailTarget(probability, fromAbove: fromAbove)
    let last = Double.greatestFiniteMagnitude
    if target.excess(law.tails(at: last)) < 0 { return .infinity }
    return BracketedNewton.find(upTo: last, from: start, on: scale ?? target.scale) { x in
      target.newton(at: x, tails: law.tails(at: x), logDensity: law.logDensity(at: x))
    }
  }
}
