/// Values multiplied so that their sums are exact.
///
/// Decimals become whole numbers, whose sums are exact in any order: resamples that hold the same
/// values have the same mean to the last digit, and are neither below nor above one another.
struct ScaledValues {
  /// The values, multiplied.
  let values: [Double]
  /// What they were multiplied by.
  let denominator: Double

  /// Makes whole numbers of values where they are decimals.
  ///
  /// - Parameters:
  ///   - values: the values.
  ///   - factor: what sums of as many values will be multiplied by.
  init(_ values: [Double], factor: Double = 1) {
    let room = 0x1p53 / (factor * Double(values.count))
    if let decimals = DecimalScale.numerators(values),
      decimals.values.allSatisfy({ abs(Double($0)) < room })
    {
      self.values = decimals.values.map(Double.init)
      denominator = decimals.denominator
    } else {
      self.values = values
      denominator = 1
    }
  }
}
