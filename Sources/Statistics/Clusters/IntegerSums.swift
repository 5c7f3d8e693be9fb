/// The number, sum and sum of squares of whole numbers such as scores: sums that add exactly.
///
/// Spreads are found from them in whole numbers of 128 bits, so that nothing cancels.
public struct IntegerSums: Sendable, Hashable, Codable {
  /// How many numbers there are.
  public let count: Int
  /// Their sum.
  public let total: Int
  /// The sum of their squares.
  public let squares: Int

  /// Makes the sums of some numbers.
  ///
  /// - Parameters:
  ///   - count: how many numbers there are.
  ///   - total: their sum.
  ///   - squares: the sum of their squares.
  public init(count: Int, total: Int, squares: Int) {
    self.count = count
    self.total = total
    self.squares = squares
  }

  /// Makes the sums of a list of numbers.
  ///
  /// - Parameter values: the numbers.
  public init(_ values: [Int]) {
    count = values.count
    total = values.reduce(0, +)
    squares = values.reduce(0) { $0 + $1 * $1 }
  }

  /// The sums of two lists.
  public static func + (first: IntegerSums, second: IntegerSums) -> IntegerSums {
    IntegerSums(
      count: first.count + second.count, total: first.total + second.total,
      squares: first.squares + second.squares)
  }

  /// The sums of the first list without some of its numbers.
  public static func - (all: IntegerSums, part: IntegerSums) -> IntegerSums {
    IntegerSums(
      count: all.count - part.count, total: all.total - part.total,
      squares: all.squares - part.squares)
  }

  /// The mean; nothing where there is no number.
  public var mean: Double? { count > 0 ? Double(total) / Double(count) : nil }

  /// The variance with n - 1 below; nothing for fewer than two numbers.
  public var variance: Double? {
    count > 1 ? scaledSquares / (Double(count) * Double(count - 1)) : nil
  }

  /// The standard deviation with n - 1 below; nothing for fewer than two numbers.
  public var deviation: Double? { variance?.squareRoot() }

  /// The estimated variance of the mean; nothing for fewer than two numbers.
  public var varianceOfMean: Double? { variance.map { $0 / Double(count) } }

  /// Pearson's correlation with the numbers of another list of the same length.
  ///
  /// Nothing where either numbers are all the same. (n Sxy - Sx Sy) over the root of the product of
  /// n Sxx - Sx^2 and n Syy - Sy^2.
  ///
  /// - Parameters:
  ///   - other: the sums of the other list.
  ///   - products: the sum of the products of both.
  /// - Returns: the correlation from -1 to 1, or nothing.
  public func correlation(with other: IntegerSums, products: Int) -> Double? {
    guard count == other.count, scaledSquares > 0, other.scaledSquares > 0 else { return nil }
    let shared = Self.product(count, products) - Self.product(total, other.total)
    let root = scaledSquares.squareRoot() * other.scaledSquares.squareRoot()
    return min(1, max(-1, Double(shared) / root))
  }

  /// n times the sum of squares less the square of the sum: n times the squared deviations.
  var scaledSquares: Double {
    Double(max(0, Self.product(count, squares) - Self.product(total, total)))
  }

  private static func product(_ first: Int, _ second: Int) -> Int128 {
    Int128(first) * Int128(second)
  }
}
