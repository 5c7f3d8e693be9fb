import RealModule

/// A linear regression by least squares, weighted or not.
///
/// Columns that depend on those before them are dropped and named. The fit is carried out in
/// double-double arithmetic: all digits that the data fix are right up to a condition number of
/// about 1e15. A fit that leaves nothing but rounding (1e-25 of the outcome) is taken as perfect,
/// with residuals of 0. The time is proportional to rows times squared columns, some 10 ns each;
/// for millions of rows take `CrossProducts`.
///
/// Source: Björck Å (1996), Numerical methods for least squares problems, SIAM,
/// doi:10.1137/1.9781611971484.
public struct LinearModel: Sendable {
  /// The part of its length that a column must keep when those before it are taken out.
  public static let usualTolerance = 1e-10

  /// The names of the independent columns, in order.
  public let terms: [String]
  /// The places of `terms` among the design's columns, counted from 0.
  public let places: [Int]
  /// The names of the columns that depend on those before them, in order.
  public let dropped: [String]
  /// The coefficients of `terms`.
  public let coefficients: [Double]
  /// The value of each row on the line.
  public let fitted: [Double]
  /// The outcome of each row less its fitted value.
  public let residuals: [Double]
  /// The weighted sum of squared residuals.
  public let residualSumOfSquares: Double
  /// The share of the outcome's variation that the columns account for: of the variation about the
  /// mean with an intercept, about 0 without; nothing for an outcome without variation.
  public let rSquared: Double?
  /// The sum of the logarithms of the weights.
  let logWeights: Double
  let intercept: DesignMatrix.Intercept
  let sandwich: Sandwich

  /// Fits a line.
  ///
  /// - Parameters:
  ///   - outcome: one number a row.
  ///   - design: the columns.
  ///   - weights: one number above 0 a row, the inverse of its variance but for a factor; nothing
  ///     for equal weights.
  ///   - tolerance: the part of its length that an independent column keeps when those before it
  ///     are taken out; R's `lm` has 1e-7.
  /// - Throws: `Refusal` for lists of different lengths, numbers that are not finite or above 1e100
  ///   in size, weights outside 1e-100 to 1e100, and a design without an independent column.
  public init(
    outcome: [Double], design: DesignMatrix, weights: [Double]? = nil,
    tolerance: Double = LinearModel.usualTolerance
  ) throws(Refusal) {
    let roots = try Self.roots(outcome: outcome, design: design, weights: weights)
    let factors = OrthogonalFactors(
      design.columns.map { Self.product($0, roots) }, tolerance: tolerance)
    guard factors.rank > 0 else { throw .dependentColumns(design.names) }
    let weighted = Self.product(outcome.map(DoubleDouble.init), roots)
    let (solution, rest) = factors.solve(weighted)
    let left = LeftOver(of: weighted, rest: rest)
    terms = factors.kept.map { design.names[$0] }
    places = factors.kept
    dropped = factors.dropped.map { design.names[$0] }
    coefficients = solution.map(\.high)
    residuals = Self.quotient(left.values, roots)
    fitted = zip(outcome, residuals).map { $0 - $1 }
    residualSumOfSquares = left.sumOfSquares
    rSquared = LeftOver.share(
      of: outcome, roots: roots, about: design.intercept, left: left.sumOfSquares)
    logWeights = (weights ?? []).reduce(0) { $0 + Double.log($1) }
    intercept = design.intercept
    sandwich = Sandwich(
      basis: factors.roundedBasis(rows: design.rows), inverse: factors.inverse,
      residuals: left.values.map(\.high), rootWeights: roots?.map(\.high), working: .equal)
  }

  /// The square roots of the weights; nothing for equal ones.
  private static func roots(
    outcome: [Double], design: DesignMatrix, weights: [Double]?
  ) throws(Refusal) -> [DoubleDouble]? {
    guard outcome.count == design.rows else {
      throw .lengthsDiffer("the outcome", outcome.count, "the design", design.rows)
    }
    try DesignMatrix.check(outcome, of: "the outcome")
    guard let weights else { return nil }
    guard weights.count == design.rows else {
      throw .lengthsDiffer("the weights", weights.count, "the design", design.rows)
    }
    guard weights.allSatisfy({ $0 >= 1e-100 && $0 <= 1e100 }) else {
      throw .outOfRange("every weight", allowed: "above 0, from 1e-100 to 1e100")
    }
    return weights.map { DoubleDouble($0).squareRoot }
  }

  private static func product(
    _ column: [DoubleDouble], _ roots: [DoubleDouble]?
  ) -> [DoubleDouble] {
    roots.map { zip(column, $0).map { $0 * $1 } } ?? column
  }

  private static func quotient(
    _ column: [DoubleDouble], _ roots: [DoubleDouble]?
  ) -> [Double] {
    roots.map { zip(column, $0).map { ($0 / $1).high } } ?? column.map(\.high)
  }
}
