import RealModule

extension SpecialFunctions {
  /// What Stirling's formula leaves out of the logarithm of the factorial.
  ///
  /// Infinite at 0. For x > 0: log x! - (x + 1/2) log x + x - log(2 pi) / 2. Up to 15 it is
  /// raised by the recurrence e(x) = e(x + 1) + (x + 1/2) log(1 + 1/x) - 1; above, the series in
  /// 1/x is complete to double precision.
  ///
  /// Source: Loader C (2000), Fast and accurate computation of binomial probabilities.
  static func stirlingError(_ x: Double) -> Double {
    var shifted = x
    var sum = 0.0
    while shifted < 15 {
      sum += (shifted + 0.5) * Double.log(onePlus: 1 / shifted) - 1
      shifted += 1
    }
    return sum + stirlingSeries(shifted)
  }

  private static func stirlingSeries(_ x: Double) -> Double {
    let squared = x * x
    let fifth = 1.0 / 1188 - 691.0 / 360_360 / squared
    let fourth = 1.0 / 1680 - fifth / squared
    let third = 1.0 / 1260 - fourth / squared
    let second = 1.0 / 360 - third / squared
    return (1.0 / 12 - second / squared) / x
  }
}
