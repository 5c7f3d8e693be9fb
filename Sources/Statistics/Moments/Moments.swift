/// The number, mean and sum of squared deviations of some values: all that tests of means need.
///
/// Of no values the mean and the sum count as 0. Two parts of a sample merge without their values.
///
/// Source: Chan TF, Golub GH, LeVeque RJ (1983), Algorithms for computing the sample variance:
/// analysis and recommendations, Am Stat 37:242-247, doi:10.1080/00031305.1983.10483115.
public struct Moments: Sendable, Hashable, Codable {
  /// How many values there are.
  public let count: Int
  /// Their mean.
  public let mean: Double
  /// What the rounding of the mean left out; far smaller than the mean.
  let meanRemainder: Double
  /// The sum of the squared deviations from the mean.
  public let squares: Double

  /// The moments of no values.
  public static let none = Moments(count: 0, mean: 0, meanRemainder: 0, squares: 0)

  init(count: Int, mean: Double, meanRemainder: Double, squares: Double) {
    self.count = count
    self.mean = mean
    self.meanRemainder = meanRemainder
    self.squares = squares
  }

  /// The number of values as a real number.
  public var size: Double { Double(count) }

  /// The variance with n - 1 below; nothing for fewer than two values.
  public var variance: Double? { count > 1 ? squares / (size - 1) : nil }

  /// The standard deviation with n - 1 below; nothing for fewer than two values.
  public var deviation: Double? { variance?.squareRoot() }

  /// The estimated variance of the mean; nothing for fewer than two values.
  public var varianceOfMean: Double? { variance.map { $0 / size } }

  /// How far this mean lies above another, without the rounding of the two.
  ///
  /// - Parameter other: what this mean is compared with.
  /// - Returns: this mean less the other.
  public func difference(to other: Moments) -> Double {
    (mean - other.mean) + (meanRemainder - other.meanRemainder)
  }

  /// The moments of both samples as one.
  ///
  /// - Parameter other: another sample or part of one.
  /// - Returns: what the values of both would give.
  public func merged(with other: Moments) -> Moments {
    guard count > 0 else { return other }
    guard other.count > 0 else { return self }
    let total = size + other.size
    let distance = other.difference(to: self)
    let mean = DoubleDouble(sum: self.mean, distance * (other.size / total))
    return Moments(
      count: count + other.count, mean: mean.high, meanRemainder: meanRemainder + mean.low,
      squares: squares + other.squares + distance * distance * (size * (other.size / total)))
  }

  /// Adds one value (Welford's step).
  ///
  /// - Parameter value: a finite number.
  public mutating func add(_ value: Double) {
    self = merged(with: Moments(count: 1, mean: value, meanRemainder: 0, squares: 0))
  }
}
