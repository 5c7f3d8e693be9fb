import Statistics

extension CalculationInput {
  /// The columns of a regression, under `x` or `polynomial`.
  ///
  /// - Parameter fits: how many times the design is factorised at most or so.
  func design(fits: Int = 1) throws -> DesignMatrix {
    let omits = try flag("no_intercept", orElse: false)
    let intercept: DesignMatrix.Intercept = omits ? .omitted : .estimated
    guard has("polynomial") else {
      let columns = try columns("x")
      if columns.isEmpty, intercept == .estimated { return try .constant(rows: outcome().count) }
      try refuseTooMuch(rows: columns.first?.values.count ?? 0, columns: columns.count, fits: fits)
      return try DesignMatrix(columns, intercept: intercept)
    }
    guard !has("x") else {
      throw CalculationFault("x and polynomial cannot both be given")
    }
    let inner = CalculationInput(value: try required("polynomial"), parameters: Self.powers)
    let values = try inner.numbers("x")
    let degree = try inner.count("degree")
    try refuseTooMuch(rows: values.count, columns: min(degree, 50), fits: fits)
    return try .polynomial(values, degree: degree, intercept: intercept)
  }

  /// The outcome of a regression.
  func outcome() throws -> [Double] { try numbers("y") }

  /// The clusters of the rows; nothing where none are given.
  func clusters(rows: Int) throws -> ClusterGroups? {
    guard has("cluster") else { return nil }
    let labels = try labels("cluster")
    try same(["y": rows, "cluster": labels.count])
    return ClusterGroups(labels)
  }

  /// A list beside the outcome; nothing where it is not given.
  func numbersIfGiven(_ name: String, rows: Int) throws -> [Double]? {
    guard has(name) else { return nil }
    let values = try numbers(name)
    try same(["y": rows, name: values.count])
    return values
  }

  private func refuseTooMuch(rows: Int, columns: Int, fits: Int) throws {
    let limit = 400_000_000 / fits
    guard Double(rows) * Double(columns + 1) * Double(columns + 1) <= Double(limit) else {
      throw Refusal.tooMany("rows times squared columns of a regression", limit: limit)
    }
  }

  private static let powers = [
    CalculationParameter("x", .numbers, "the variable"),
    CalculationParameter("degree", .count, "the highest power, 1 to 50"),
  ]
}

extension CalculationParameter {
  /// The outcome of a regression.
  static let outcome = CalculationParameter("y", .numbers, "the outcome of each row")
  /// The columns of a regression.
  static let columns = CalculationParameter("x", .columns, "the columns of the regression")
  /// Whether the constant is left out.
  static let noIntercept = CalculationParameter(
    "no_intercept", .flag, "whether to leave out the constant", orElse: "false")
  /// The clusters of the rows.
  static let cluster = CalculationParameter(
    "cluster", .labels, "the cluster of each row", orElse: "null")
}
