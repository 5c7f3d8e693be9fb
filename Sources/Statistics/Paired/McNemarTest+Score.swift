extension McNemarTest {
  /// The two-sided probability value of McNemar's chi-squared, without continuity correction.
  ///
  /// It is the score test that Tango's interval inverts, so that the two never disagree: the
  /// interval leaves out zero just where this value lies below one less its level. With a design
  /// effect the statistic is divided by it, as the interval's numbers are.
  ///
  /// - Parameter designEffect: The factor by which clusters widen the variance, 1 for none.
  /// - Returns: The probability value.
  ///
  /// Source: McNemar, Q. (1947). Note on the sampling error of the difference between correlated
  /// proportions or percentages. Psychometrika 12(2), 153–157. doi:10.1007/BF02295996
  public func scorePValue(designEffect: Double = 1) -> Double {
    Gamma.chiSquared(freedom: 1).survival(chiSquared / designEffect)
  }
}
