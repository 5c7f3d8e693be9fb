import RealModule

extension SpecialFunctions {
  /// The logarithm of the gamma function at 1 + x, to full relative precision near x = 0.
  ///
  /// For x from -0.5 to 0.5: -log(1 + x) + (1 - gamma) x + sum of (-1)^k (zeta(k) - 1) x^k / k.
  ///
  /// Source: Abramowitz M, Stegun IA (1964), Handbook of mathematical functions, 6.1.33,
  /// ISBN 978-0-486-61272-0.
  static func logGammaOnePlus(_ x: Double) -> Double {
    let series = zetaSeries.reversed().reduce(0) { $0 * x + $1 }
    return x * (0.42278433509846713939 + x * series) - Double.log(onePlus: x)
  }

  /// The logarithm of gamma(x + step) / gamma(x), to full relative precision for small steps.
  static func logGammaRatio(_ x: Double, step: Double) -> Double {
    var shifted = x
    var sum = 0.0
    while shifted < 15 {
      sum += Double.log(onePlus: step / shifted)
      shifted += 1
    }
    let growth = (shifted + step - 0.5) * Double.log(onePlus: step / shifted) - step
    let correction = stirlingChange(1 / shifted, 1 / (shifted + step), step: step)
    return growth + step * Double.log(shifted) + correction - sum
  }

  /// The change of Stirling's error over a step, from the inverses of both ends, each below 1/14.
  private static func stirlingChange(_ first: Double, _ last: Double, step: Double) -> Double {
    let squares = first * first + first * last + last * last
    return remainder(last) - remainder(first)
      - step * first * last * (1.0 / 12 - squares / 360)
  }

  /// The third and later terms of Stirling's series.
  private static func remainder(_ inverse: Double) -> Double {
    let squared = inverse * inverse
    let terms =
      1.0 / 1260 - squared * (1.0 / 1680 - squared * (1.0 / 1188 - squared * 691 / 360_360))
    return terms * squared * squared * inverse
  }

  private static let zetaSeries: [Double] = [
    0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986,
    0.0028905103307415234, -0.001192753911703261, 0.0005096695247430425,
    -0.00022315475845357939, 9.945751278180853e-05, -4.492623673813314e-05,
    2.050721277567069e-05, -9.439488275268397e-06, 4.374866789907488e-06,
    -2.039215753801366e-06, 9.55141213040742e-07, -4.492469198764566e-07,
    2.1207184805554665e-07, -1.0043224823968099e-07, 4.7698101693639804e-08,
    -2.2711094608943164e-08, 1.0838659214896955e-08, -5.183475041970047e-09,
    2.4836745438024785e-09, -1.1921401405860912e-09, 5.731367241678862e-10,
    -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11,
  ]
}
