/// The slope index of inequality: how much a value changes from the one end of a population to the
/// other, its groups being in order, such as from most to least deprived.
///
/// Each group stands at the middle of its place in the population, from 0 to 1; the line is fitted
/// by least squares weighted by the groups' sizes.
///
/// Source: Wagstaff A, Paci P, van Doorslaer E (1991), On the measurement of inequalities in
/// health, Soc Sci Med 33:545-557, doi:10.1016/0277-9536(91)90212-U.
public struct SlopeIndex: Sendable, Hashable {
  /// The groups' places in the population, from 0 to 1.
  public let ranks: [Double]
  /// The line's value at 0.
  public let intercept: Double
  /// The line's value at 1 less that at 0.
  public let slope: Double

  /// Makes an index.
  ///
  /// - Parameters:
  ///   - values: the groups' values, such as rates, in order.
  ///   - populations: the groups' sizes, 0 or more.
  /// - Throws: `Refusal` if lengths differ, a number is not finite, a size is negative, or fewer
  ///   than two groups have a size above 0.
  public init(_ values: [Double], populations: [Double]) throws(Refusal) {
    guard values.count == populations.count else {
      throw .lengthsDiffer("values", values.count, "populations", populations.count)
    }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite("every value") }
    guard populations.allSatisfy({ $0 >= 0 && $0 < 1e300 }) else {
      throw .outOfRange("every population", allowed: "0 or more and finite")
    }
    let sized = populations.count { $0 > 0 }
    guard sized > 1 else {
      throw .tooFew("groups with a population", given: sized, needed: 2)
    }
    let total = populations.reduce(0, +)
    var before = 0.0
    let ranks = populations.map { population in
      defer { before += population }
      return (before + population / 2) / total
    }
    let shares = populations.map { $0 / total }
    let mean = zip(shares, values).reduce(0) { $0 + $1.0 * $1.1 }
    var (products, squares) = (0.0, 0.0)
    for place in ranks.indices {
      let distance = ranks[place] - 0.5
      products += shares[place] * distance * (values[place] - mean)
      squares += shares[place] * distance * distance
    }
    guard squares > 0 else { throw .noVariation("places in the population") }
    self.ranks = ranks
    slope = products / squares
    intercept = mean - slope / 2
  }

  /// The relative index: the line's value at 1 over that at 0; nothing where that is 0.
  public var ratio: Double? { intercept == 0 ? nil : (intercept + slope) / intercept }
}
