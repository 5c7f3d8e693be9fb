/// The mean, spread and lag-1 autocorrelation of numbers in order.
///
/// All sums are carried to 31 digits, so that numbers that differ in their last digits only lose
/// nothing: 10,000,000.1 and 10,000,000.3 are told apart as well as 0.1 and 0.3.
public struct SeriesSummary: Sendable, Hashable {
  /// How many numbers there are.
  public let count: Int
  /// The mean.
  public let mean: Double
  /// The sample standard deviation, with n - 1; nothing for a single number.
  public let standardDeviation: Double?
  /// The sum of products of neighbouring deviations over the sum of squared deviations; nothing
  /// where all numbers are the same.
  public let lag1Autocorrelation: Double?

  /// Sums up numbers.
  ///
  /// - Parameter values: the numbers in order, at least one.
  /// - Throws: `Refusal` for no numbers, and numbers that are not finite or above 1e100 in size.
  public init(_ values: [Double]) throws(Refusal) {
    guard let first = values.first else { throw .tooFew("values", given: 0, needed: 1) }
    try DesignMatrix.check(values, of: "the series")
    let all = values.map(DoubleDouble.init)
    let centre = all.sum() / DoubleDouble(Double(values.count))
    count = values.count
    mean = centre.high
    guard values.contains(where: { $0 != first }) else {
      standardDeviation = values.count > 1 ? 0 : nil
      lag1Autocorrelation = nil
      return
    }
    let deviations = all.map { $0 - centre }
    let squares = deviations.map { $0 * $0 }.sum()
    let products = zip(deviations, deviations.dropFirst()).map { $0 * $1 }.sum()
    let variance = squares / DoubleDouble(Double(values.count - 1))
    standardDeviation = variance.squareRoot.high
    lag1Autocorrelation = squares.high > 0 ? (products / squares).high : nil
  }
}
