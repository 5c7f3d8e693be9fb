import RealModule

extension SpecialFunctions {
  /// The regularised incomplete gamma functions P(a, x) and Q(a, x).
  ///
  /// Not a number unless a is positive and x not negative. The lower part is P, the upper part Q.
  /// Below a + 1 the power series is summed, above it the continued fraction; for a below 1/2 the
  /// smaller of the two is summed by itself.
  ///
  /// Source: Gautschi W (1979), A computational procedure for incomplete gamma functions, ACM
  /// Trans Math Softw 5:466-481, doi:10.1145/355853.355863.
  ///
  /// - Parameters:
  ///   - x: the point, 0 or more.
  ///   - a: the shape, above 0.
  /// - Returns: P and Q with their logarithms.
  public static func regularisedGamma(_ x: Double, a: Double) -> TailProbabilities {
    guard a > 0, x >= 0 else { return .undefined }
    if x == 0 { return .allAbove }
    if x == .infinity { return .allBelow }
    if a < 0.5, x < 1 { return smallShapeGamma(x, a: a) }
    let log = logPoissonWeight(a, mean: x)
    if a >= 0.5, x < a + 1 {
      return TailProbabilities(logLower: log + Double.log(gammaSeries(x, a: a)))
    }
    return TailProbabilities(
      logUpper: log + Double.log(a) - Double.log(gammaFraction(x, a: a)))
  }

  /// Both functions for small a and x, where Q = 1 - (x^a / gamma(1 + a)) (1 - a S) with
  /// S = sum of (-1)^(n+1) x^n / ((a + n) n!).
  private static func smallShapeGamma(_ x: Double, a: Double) -> TailProbabilities {
    let logFactor = a * Double.log(x) - logGammaOnePlus(a)
    var power = 1.0
    var sum = 0.0
    for n in 1...30 {
      power *= -x / Double(n)
      sum -= power / (a + Double(n))
    }
    let logLower = logFactor + Double.log(onePlus: -a * sum)
    guard logLower > -0.5 else { return TailProbabilities(logLower: logLower) }
    let upper = a * sum * Double.exp(logFactor) - Double.expMinusOne(logFactor)
    return TailProbabilities(logUpper: Double.log(upper))
  }

  /// The sum 1 + x/(a+1) + x^2/((a+1)(a+2)) + ...
  private static func gammaSeries(_ x: Double, a: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var shape = a
    for _ in 1...10_000_000 {
      shape += 1
      term *= x / shape
      sum += term
      if !(term >= sum * 0.1 * .ulpOfOne) { break }
    }
    return sum
  }

  /// The continued fraction that divides x^a exp(-x) / Gamma(a) to give Q, by Lentz's method.
  private static func gammaFraction(_ x: Double, a: Double) -> Double {
    var term = x + 1 - a
    var value = nonZero(term)
    var numeratorRatio = value
    var denominatorRatio = 0.0
    for step in 1...10_000_000 {
      let m = Double(step)
      let partial = m * (a - m)
      term += 2
      denominatorRatio = 1 / nonZero(term + partial * denominatorRatio)
      numeratorRatio = nonZero(term + partial / numeratorRatio)
      let change = numeratorRatio * denominatorRatio
      value *= change
      if !(abs(change - 1) > .ulpOfOne) { break }
    }
    return value
  }
}
