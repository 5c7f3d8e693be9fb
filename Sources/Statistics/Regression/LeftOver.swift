/// What a fit leaves of the outcome, in weighted units.
struct LeftOver {
  /// The weighted residuals, exactly 0 where the fit leaves rounding only.
  let values: [DoubleDouble]
  /// The sum of their squares.
  let sumOfSquares: Double

  init(of outcome: [DoubleDouble], rest: [DoubleDouble]) {
    let all = outcome.map { $0 * $0 }.sum().high
    let left = rest.map { $0 * $0 }.sum().high
    let isPerfect = left <= 1e-50 * all
    values = isPerfect ? rest.map { _ in .zero } : rest
    sumOfSquares = isPerfect ? 0 : left
  }

  /// The share of an outcome's variation that is not left; nothing for one without variation.
  static func share(
    of outcome: [Double], roots: [DoubleDouble]?, about intercept: DesignMatrix.Intercept,
    left: Double
  ) -> Double? {
    let values = outcome.map(DoubleDouble.init)
    let weights = roots.map { $0.map { $0 * $0 } } ?? values.map { _ in DoubleDouble(1) }
    var centre = DoubleDouble.zero
    if intercept == .estimated {
      guard let first = outcome.first, outcome.contains(where: { $0 != first }) else { return nil }
      centre = zip(values, weights).map { $0 * $1 }.sum() / weights.sum()
    }
    let all = zip(values, weights).map { ($0 - centre) * ($0 - centre) * $1 }.sum().high
    return all > 0 ? 1 - left / all : nil
  }
}
