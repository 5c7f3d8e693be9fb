extension TwoPeriodAreas {
  /// The standard error CR2, unbiased where all values have the same variance and are independent.
  ///
  /// An area's residuals of one cell are shrunk by its share h of the cell's values; the inverse
  /// root of one minus the projection undoes this exactly, and here is 1 / sqrt(1 - h). A cell of
  /// one area alone has h = 1 and counts for nothing (the inverse is then Moore and Penrose's).
  ///
  /// Source: Bell RM, McCaffrey DF (2002), Bias reduction in standard errors for linear regression
  /// with multi-stage samples, Surv Methodol 28:169-181.
  public var cr2: Double {
    scores(factor: Self.adjustment).reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// The degrees of freedom of CR2 by Satterthwaite's match of two moments.
  ///
  /// With weights w = h a / sqrt(n) of an area in a cell of n values, a = 1 / sqrt(1 - h), the
  /// areas' scores have covariances -sum w w' and variances sum h / n over the cells. The squares
  /// of all covariances of an area with those before it are a quadratic form of its weights.
  ///
  /// Source: Pustejovsky JE, Tipton E (2018), Small-sample methods for cluster-robust variance
  /// estimation and hypothesis testing in fixed effects models, J Bus Econ Stat 36:672-683,
  /// doi:10.1080/07350015.2016.1247004.
  public var cr2Freedom: Double {
    var squares = 0.0
    var before = Matrix(rows: 4, columns: 4)
    for area in areas {
      let weights = area.joined(pooled.cells, Self.weight).all
      let variance = area.joined(pooled.cells, Self.scoreVariance).sum
      let cross = zip(weights, before.times(weights)).reduce(0) { $0 + $1.0 * $1.1 }
      squares += variance * variance + 2 * cross
      for (row, first) in weights.enumerated() where first != 0 {
        for (column, second) in weights.enumerated() { before[row, column] += first * second }
      }
    }
    let trace = areas.reduce(0.0) {
      $0 + $1.joined(pooled.cells, Self.scoreVariance).sum
    }
    return trace * trace / squares
  }

  /// The two-sided p value by CR2 and the t law with its degrees of freedom.
  ///
  /// Nothing where the standard error is 0.
  public var cr2PValue: Double? { pValue(error: cr2, freedom: cr2Freedom) }

  /// The interval by CR2 and the t law with its degrees of freedom.
  ///
  /// Nothing where the standard error is 0.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing.
  public func interval(level: Level = .ninetyFive) -> Interval? {
    let error = cr2
    guard error > 0 else { return nil }
    let reach = StudentT(freedom: cr2Freedom).upperQuantile(level.tail) * error
    return Interval(lower: estimate - reach, upper: estimate + reach)
  }

  private static func adjustment(_ share: Double) -> Double {
    share < 1 ? 1 / (1 - share).squareRoot() : 0
  }

  private static func weight(_ own: CellMoments, _ whole: CellMoments) -> Double {
    let share = Double(own.count) / Double(whole.count)
    return share * adjustment(share) / Double(whole.count).squareRoot()
  }

  private static func scoreVariance(_ own: CellMoments, _ whole: CellMoments) -> Double {
    own.count == whole.count ? 0 : Double(own.count) / Double(whole.count) / Double(whole.count)
  }
}
