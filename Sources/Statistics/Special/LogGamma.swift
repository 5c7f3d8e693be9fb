import RealModule

extension SpecialFunctions {
  /// The natural logarithm of the gamma function of a positive number.
  ///
  /// Not a number for arguments of 0 or less.
  ///
  /// - Parameter x: a positive number.
  /// - Returns: the logarithm.
  public static func logGamma(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    return Double.logGamma(x)
  }
}
