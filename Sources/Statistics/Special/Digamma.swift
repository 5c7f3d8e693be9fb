import RealModule

extension SpecialFunctions {
  /// The digamma function: the derivative of the logarithm of the gamma function.
  ///
  /// Not a number at 0 and the negative whole numbers. Near its positive root it is a power series
  /// in the distance from the root, so that the result keeps its digits; elsewhere the argument is
  /// raised by psi(x) = psi(x + 1) - 1/x until the asymptotic series is complete to double
  /// precision.
  ///
  /// Source: Abramowitz M, Stegun IA (1964), Handbook of mathematical functions, 6.3.5, 6.3.7 and
  /// 6.3.18, ISBN 978-0-486-61272-0.
  ///
  /// - Parameter x: a number.
  /// - Returns: the derivative.
  public static func digamma(_ x: Double) -> Double {
    guard x > 0 else { return reflectedDigamma(x) }
    let fromRoot = (x - digammaRoot.high) - digammaRoot.low
    if abs(fromRoot) < 0.3 {
      return rootSeries.reversed().reduce(0) { $0 * fromRoot + $1 } * fromRoot
    }
    var shifted = x
    var sum = 0.0
    while shifted < 12 {
      sum += 1 / shifted
      shifted += 1
    }
    return digammaSeries(shifted) - sum
  }

  private static func reflectedDigamma(_ x: Double) -> Double {
    guard x.rounded() != x, x > -.infinity else { return .nan }
    return digamma(1 - x) - Double.pi / Double.tan(Double.pi * (x - x.rounded()))
  }

  /// log x - 1/(2x) - 1/(12 x^2) + ...
  private static func digammaSeries(_ x: Double) -> Double {
    let inverse = 1 / (x * x)
    let terms = [
      1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12,
    ]
    let tail = terms.reversed().reduce(0) { ($0 * inverse) + $1 } * inverse
    return Double.log(x) - (0.5 / x + tail)
  }

  /// The positive root, in two parts.
  private static let digammaRoot = (high: 1.4616321449683622, low: 9.549995429965697e-17)

  /// The power series at the root: (-1)^(n+1) zeta(n + 1, root), for n = 1 on.
  private static let rootSeries: [Double] = [
    0.9676722454476212, -0.4427631689835921, 0.258499760955651, -0.16394270544240652,
    0.10782405069126237, -0.07219956125645471, 0.04880428816414311, -0.03316112647484736,
    0.022597648232218104, -0.01542476590494896, 0.010538791616612175, -0.007204534386356869,
    0.004926781395729853, -0.003369801655439328, 0.002305126326734928, -0.0015769367714301972,
    0.0010788252019162967, -0.0007380709389960052, 0.000504953265834602,
    -0.0003454680251063077, 0.00023635601564027053, -0.00016170622091974803,
    0.0001106337276874741, -7.569179582195066e-05, 5.178575795222081e-05,
    -3.5430070947659604e-05,
  ]
}
