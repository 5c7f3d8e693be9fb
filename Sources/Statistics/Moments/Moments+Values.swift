extension Moments {
  /// The largest number of values that is taken on trust from a publication.
  static let largestCount = 1 << 52

  /// Finds the moments of values in two passes with compensated sums.
  ///
  /// The mean is held to twice the usual digits, so that values with many leading digits in common
  /// keep those in which they differ.
  ///
  /// - Parameter values: finite numbers, or none.
  /// - Throws: `Refusal` if a value is not finite, or too large or too small to be squared.
  /// Source: as for `Moments`.
  public init(_ values: [Double]) throws(Refusal) {
    guard values.allSatisfy(\.isFinite) else { throw .notFinite("every value") }
    guard let first = values.first, values.contains(where: { $0 != first }) else {
      self.init(count: values.count, mean: values.first ?? 0, meanRemainder: 0, squares: 0)
      return
    }
    let mean = Self.mean(of: values)
    let squares = Self.squares(of: values, around: mean)
    guard squares.isFinite, squares > 0 else { throw Self.unsquarable }
    self.init(
      count: values.count, mean: mean.quotient, meanRemainder: mean.remainder, squares: squares)
  }

  static let unsquarable = Refusal.outOfRange(
    "every value", allowed: "neither too large nor too close to the others to be squared")

  /// The mean in two parts.
  private static func mean(of values: [Double]) -> (quotient: Double, remainder: Double) {
    var sum = CompensatedSum()
    for value in values { sum.add(value) }
    return sum.divided(by: Double(values.count))
  }

  private static func squares(
    of values: [Double], around mean: (quotient: Double, remainder: Double)
  ) -> Double {
    var squares = CompensatedSum()
    var deviations = CompensatedSum()
    for value in values {
      let deviation = (value - mean.quotient) - mean.remainder
      deviations.add(deviation)
      squares.add(deviation * deviation)
    }
    let lost = deviations.value
    return squares.value - lost * lost / Double(values.count)
  }
}

extension Moments {
  /// Takes published figures over.
  ///
  /// - Parameters:
  ///   - count: how many values there are, at least 1.
  ///   - mean: their mean.
  ///   - deviation: their standard deviation with n - 1 below, 0 or more; of one value it is left
  ///     aside.
  /// - Throws: `Refusal` if a figure cannot be right.
  public init(count: Int, mean: Double, deviation: Double) throws(Refusal) {
    try self.init(
      count: count, mean: mean, squares: deviation * deviation * Double(max(0, count - 1)))
  }

  /// Takes a mean and a sum of squared deviations over.
  ///
  /// - Parameters:
  ///   - count: how many values there are, at least 1.
  ///   - mean: their mean.
  ///   - squares: the sum of the squared deviations from the mean, 0 or more.
  /// - Throws: `Refusal` if a figure cannot be right.
  public init(count: Int, mean: Double, squares: Double) throws(Refusal) {
    guard count >= 1, count <= Self.largestCount else {
      throw .outOfRange("the number of values", allowed: "from 1 to 2^52")
    }
    guard mean.isFinite else { throw .notFinite("the mean") }
    guard squares.isFinite, squares >= 0 else {
      throw .outOfRange("the standard deviation", allowed: "0 or more, and finite when squared")
    }
    self.init(count: count, mean: mean, meanRemainder: 0, squares: count == 1 ? 0 : squares)
  }

  /// Finds the moments from exact sums of whole numbers, with no rounding before the last step.
  ///
  /// The sum of squared deviations is (n S2 - S1^2) / n, its numerator in whole numbers of 128
  /// bits.
  ///
  /// - Parameters:
  ///   - count: how many whole numbers there are, at least 1.
  ///   - sum: their sum.
  ///   - sumOfSquares: the sum of their squares.
  /// - Throws: `Refusal` if no whole numbers have these sums.
  public init(count: Int, sum: Int, sumOfSquares: Int) throws(Refusal) {
    guard count >= 1, count <= Self.largestCount else {
      throw .outOfRange("the number of values", allowed: "from 1 to 2^52")
    }
    let scaled = Int128(count) * Int128(sumOfSquares) - Int128(sum) * Int128(sum)
    guard sumOfSquares >= 0, scaled >= 0, count > 1 || scaled == 0 else {
      throw .outOfRange("the sum of squares", allowed: "at least the squared sum over the number")
    }
    let size = Double(count)
    let mean = Double(sum) / size
    let rest = Double(Int128(sum) - Int128(Double(sum))) + Double(sum).addingProduct(-mean, size)
    self.init(
      count: count, mean: mean, meanRemainder: rest / size, squares: Double(scaled) / size)
  }
}
