extension PairedMoments {
  /// Finds the moments of pairs in two passes with compensated sums.
  ///
  /// - Parameters:
  ///   - first: finite numbers, or none.
  ///   - second: as many finite numbers, of the same children in the same order.
  /// - Throws: `Refusal` if the lists differ in length or a value is not finite, or too large or
  ///   too small to be squared.
  /// Source: as for `PairedMoments`.
  public init(_ first: [Double], _ second: [Double]) throws(Refusal) {
    guard first.count == second.count else {
      throw .lengthsDiffer("the first list", first.count, "the second", second.count)
    }
    let moments = (try Moments(first), try Moments(second))
    let deviations = (Self.deviations(first, moments.0), Self.deviations(second, moments.1))
    let products = Self.products(deviations.0, deviations.1)
    let slope = moments.0.squares > 0 ? products / moments.0.squares : 0
    let residuals = zip(deviations.0, deviations.1).map { $1 - slope * $0 }
    let squares = Self.products(residuals, residuals)
    guard products.isFinite, squares.isFinite else { throw Moments.unsquarable }
    self.init(
      first: moments.0, second: moments.1, products: products,
      differences: try Moments(zip(first, second).map { $0 - $1 }),
      residualSquares: max(0, squares))
  }

  private static func deviations(_ values: [Double], _ moments: Moments) -> [Double] {
    values.map { ($0 - moments.mean) - moments.meanRemainder }
  }

  /// The sum of products, corrected for deviations whose own sum is not quite 0.
  private static func products(_ first: [Double], _ second: [Double]) -> Double {
    guard !first.isEmpty else { return 0 }
    var sum = CompensatedSum()
    var firstSum = CompensatedSum()
    var secondSum = CompensatedSum()
    for (a, b) in zip(first, second) {
      sum.add(a * b)
      firstSum.add(a)
      secondSum.add(b)
    }
    return sum.value - firstSum.value * secondSum.value / Double(first.count)
  }

  /// Takes published figures over.
  ///
  /// - Parameters:
  ///   - first: the moments of the first values.
  ///   - second: the moments of the second values of the same children.
  ///   - correlation: Pearson's correlation of the two, from -1 to 1.
  /// - Throws: `Refusal` if a figure cannot be right.
  public init(first: Moments, second: Moments, correlation: Double) throws(Refusal) {
    guard first.count == second.count else {
      throw .lengthsDiffer("the first list", first.count, "the second", second.count)
    }
    guard correlation >= -1, correlation <= 1 else {
      throw .outOfRange("the correlation", allowed: "from -1 to 1")
    }
    let (a, b) = (first.squares.squareRoot(), second.squares.squareRoot())
    let squares = (a - b) * (a - b) + 2 * a * b * (1 - correlation)
    self.init(
      first: first, second: second, products: correlation * a * b,
      differences: Moments(
        count: first.count, mean: first.difference(to: second), meanRemainder: 0,
        squares: squares),
      residualSquares: second.squares * (1 - correlation) * (1 + correlation))
  }
}
