import RealModule

extension SpecialFunctions {
  /// The regularised incomplete beta function of x and its complement.
  ///
  /// Not a number unless a and b are positive and x lies between 0 and 1. The lower part is
  /// I_x(a, b), the upper part I_(1-x)(b, a).
  ///
  /// Source: DiDonato AR, Morris AH (1992), Algorithm 708, ACM Trans Math Softw 18:360-373,
  /// doi:10.1145/131766.131776 (the continued fraction).
  ///
  /// - Parameters:
  ///   - x: the point, from 0 to 1.
  ///   - a: the first shape, above 0.
  ///   - b: the second shape, above 0.
  /// - Returns: both parts with their logarithms.
  public static func regularisedBeta(_ x: Double, a: Double, b: Double) -> TailProbabilities {
    regularisedBeta(Complements(share: x, rest: 1 - x), a: a, b: b)
  }

  static func regularisedBeta(_ x: Complements, a: Double, b: Double) -> TailProbabilities {
    guard a > 0, b > 0, x.share >= 0, x.rest >= 0 else { return .undefined }
    if x.share == 0 { return .allAbove }
    if x.rest == 0 { return .allBelow }
    return x.share * (a + b + 2) <= a + 1
      ? betaBelowMean(x, a: a, b: b) : betaBelowMean(x.swapped, a: b, b: a).mirrored
  }

  /// Both parts for x below about a / (a + b).
  private static func betaBelowMean(_ x: Complements, a: Double, b: Double) -> TailProbabilities {
    let logLower = logBetaWeight(x, a: a, b: b) - Double.log(betaFraction(x, a: a, b: b))
    guard a < 0.5, logLower > -0.5 else { return TailProbabilities(logLower: logLower) }
    return TailProbabilities(logUpper: Double.log(smallShapeUpper(x, a: a, b: b)))
  }

  /// The upper part for small a: 1 - F (1 + a S) with F = x^a / (a B(a, b)) and
  /// S = sum of (1 - b)(2 - b)...(n - b) x^n / (n! (a + n)).
  private static func smallShapeUpper(_ x: Complements, a: Double, b: Double) -> Double {
    let logFactor = a * x.logShare - logGammaOnePlus(a) + logGammaRatio(b, step: a)
    var power = 1.0
    var sum = 0.0
    for n in 1...10_000 {
      power *= (Double(n) - b) / Double(n) * x.share
      let next = sum + power / (a + Double(n))
      if next == sum { break }
      sum = next
    }
    return -Double.expMinusOne(logFactor) - a * sum * Double.exp(logFactor)
  }

  /// The logarithm of x^a (1 - x)^b / B(a, b).
  static func logBetaWeight(_ x: Complements, a: Double, b: Double) -> Double {
    Double.log(a / (a + b) * b) + logBinomialWeight(a, and: b, share: x)
  }

  /// The continued fraction that divides x^a (1 - x)^b / B(a, b), for x below (a+1)/(a+b+2).
  ///
  /// Lentz's method; the number of steps grows with the square root of the larger shape.
  private static func betaFraction(_ x: Complements, a: Double, b: Double) -> Double {
    let excess = a * x.rest - b * x.share + 1
    var value = a * excess / (a + 1)
    var numeratorRatio = value
    var denominatorRatio = 0.0
    for step in 1...1_000_000 {
      let m = Double(step)
      let base = a + 2 * m - 1
      let inner = m * (b - m) * x.share / base
      let partial = (a + m - 1) / base * (a + b + m - 1) * inner * x.share
      let term = m + inner + (a + m) * (excess + m * (1 + x.rest)) / (base + 2)
      denominatorRatio = 1 / nonZero(term + partial * denominatorRatio)
      numeratorRatio = nonZero(term + partial / numeratorRatio)
      let change = numeratorRatio * denominatorRatio
      value *= change
      if !(abs(change - 1) > .ulpOfOne) { break }
    }
    return value
  }

  static func nonZero(_ value: Double) -> Double {
    abs(value) < 1e-300 ? 1e-300 : value
  }
}
