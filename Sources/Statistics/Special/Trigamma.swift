import RealModule

extension SpecialFunctions {
  /// The trigamma function: the second derivative of the logarithm of the gamma function.
  ///
  /// Infinite at 0 and the negative whole numbers. The argument is raised by
  /// psi'(x) = psi'(x + 1) + 1/x^2 until the asymptotic series is complete to double precision.
  ///
  /// Source: Abramowitz M, Stegun IA (1964), Handbook of mathematical functions, 6.4.6, 6.4.7 and
  /// 6.4.12, ISBN 978-0-486-61272-0.
  ///
  /// - Parameter x: a number.
  /// - Returns: the second derivative.
  public static func trigamma(_ x: Double) -> Double {
    guard x > 0 else { return reflectedTrigamma(x) }
    var shifted = x
    var sum = 0.0
    while shifted < 12 {
      sum += 1 / shifted / shifted
      shifted += 1
    }
    return sum + trigammaSeries(shifted)
  }

  private static func reflectedTrigamma(_ x: Double) -> Double {
    guard x > -.infinity else { return .nan }
    if x.rounded() == x { return .infinity }
    let sine = Double.sin(Double.pi * (x - x.rounded())) / Double.pi
    return 1 / (sine * sine) - trigamma(1 - x)
  }

  /// 1/x + 1/(2 x^2) + 1/(6 x^3) - ...
  private static func trigammaSeries(_ x: Double) -> Double {
    let inverse = 1 / (x * x)
    let terms = [
      1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6,
    ]
    let tail = terms.reversed().reduce(0) { ($0 * inverse) + $1 } * inverse
    return (1 + 0.5 / x + tail) / x
  }
}
