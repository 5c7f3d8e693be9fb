extension DesignMatrix {
  /// The powers of a variable, from the first to a degree.
  ///
  /// The powers are formed to 31 digits and not rounded, so that a polynomial of high degree is
  /// fitted as if they were exact. They are named `x^1`, `x^2` and so on.
  ///
  /// - Parameters:
  ///   - values: the variable.
  ///   - degree: the highest power, 1 to 50.
  ///   - intercept: whether a constant is estimated too.
  /// - Returns: the design.
  /// - Throws: `Refusal` for another degree, no rows, and numbers of which a power is not finite
  ///   or above 1e100 in size.
  public static func polynomial(
    _ values: [Double], degree: Int, intercept: Intercept = .estimated
  ) throws(Refusal) -> DesignMatrix {
    guard (1...50).contains(degree) else {
      throw .outOfRange("the degree", allowed: "a whole number from 1 to 50")
    }
    try check(values, of: "x")
    let base = values.map(DoubleDouble.init)
    var powers = [base]
    while powers.count < degree {
      let previous = powers[powers.count - 1]
      let next = zip(previous, base).map { $0 * $1 }
      try check(next.map(\.high), of: "the powers of x")
      powers.append(next)
    }
    return try DesignMatrix(
      names: (1...degree).map { "x^\($0)" }, columns: powers, rows: values.count,
      intercept: intercept)
  }
}
