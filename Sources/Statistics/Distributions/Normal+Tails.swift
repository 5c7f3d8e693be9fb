import RealModule

extension Normal {
  /// The probability above z of the standard normal law.
  ///
  /// Half of erfc(z / sqrt 2), corrected for the rounding of that quotient, which would cost three
  /// digits at z = 30.
  static func upperTail(_ z: Double) -> Double {
    guard abs(z) < 40 else { return z.isNaN ? .nan : (z > 0 ? 0 : 1) }
    let high = 0.70710678118654757274
    let low = -4.8336466567264567e-17
    let scaled = z * high
    let lost = (-scaled).addingProduct(z, high) + z * low
    let slope = Double.exp(-scaled * scaled) * 1.1283791670955126
    return (Double.erfc(scaled) - slope * lost) / 2
  }

  /// The logarithm of the probability above z >= 0 of the standard normal law.
  static func logUpperTail(_ z: Double) -> Double {
    if z < 12 { return Double.log(upperTail(z)) }
    if z == .infinity { return -.infinity }
    return -z * z / 2 - SpecialFunctions.halfLogTwoPi - Double.log(millsDenominator(z))
  }

  /// The continued fraction z + 1/(z + 2/(z + 3/...)), the inverse of Mills' ratio.
  private static func millsDenominator(_ z: Double) -> Double {
    var value = z
    for step in stride(from: 60.0, through: 1, by: -1) { value = z + step / value }
    return value
  }
}
