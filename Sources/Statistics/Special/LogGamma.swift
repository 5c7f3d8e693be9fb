import RealModule

extension SpecialFunctions {
  /// The natural logarithm of the absolute value of the gamma function.
  ///
  /// Infinite at 0 and the negative whole numbers.
  ///
  /// - Parameter x: a number.
  /// - Returns: the logarithm.
  public static func logGamma(_ x: Double) -> Double {
    Double.logGamma(x)
  }
}
