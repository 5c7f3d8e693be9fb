import RealModule

extension SpecialFunctions {
  /// The deviance term x log(x / mean) + mean - x, without cancellation near the mean.
  ///
  /// For x and mean > 0. Near the mean it is summed as a series in (x - mean) / (x + mean).
  ///
  /// Source: Loader C (2000), Fast and accurate computation of binomial probabilities.
  static func poissonDeviance(_ x: Double, mean: Double) -> Double {
    let difference = x - mean
    guard abs(difference) < 0.1 * (x + mean) else {
      return x * logQuotient(x, mean) - difference
    }
    let ratio = difference / (x + mean)
    var sum = difference * ratio
    var term = 2 * x * ratio
    let squared = ratio * ratio
    var odd = 1.0
    while odd < 200 {
      term *= squared
      odd += 2
      let next = sum + term / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// The logarithm of a quotient that itself may be too large or too small for a number.
  private static func logQuotient(_ x: Double, _ y: Double) -> Double {
    let quotient = x / y
    return quotient.isNormal ? Double.log(quotient) : Double.log(x) - Double.log(y)
  }
}
