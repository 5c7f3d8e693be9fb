extension TwoPeriodAreas {
  /// The standard error CR2, unbiased where all values have the same variance and are independent.
  ///
  /// An area's residuals of one cell are shrunk by its share h of the cell's values; the inverse root
  /// of one minus the projection undoes this exactly, and here is 1 / sqrt(1 - h).
  ///
  /// Source: Bell RM, McCaffrey DF (2002), Bias reduction in standard errors for linear regression
  /// with multi-stage samples, Surv Methodol 28:169-181.
  public var cr2: Double {
    scores { 1 / (1 - $0).squareRoot() }.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// The degrees of freedom of CR2 by Satterthwaite's match of two moments.
  ///
  /// With weights w = h a / sqrt(n) of an area in a cell of n values, a = 1 / sqrt(1 - h): the areas'
  /// scores have covariances -sum w w' over the cells, and variances sum h a^2 / n - w^2.
  ///
  /// Source: Pustejovsky JE, Tipton E (2018), Small-sample methods for cluster-robust variance
  /// estimation and hypothesis testing in fixed effects models, J Bus Econ Stat 36:672-683,
  /// doi:10.1080/07350015.2016.1247004.
  public var cr2Freedom: Double {
    let weights = areas.map { $0.joined(pooled.cells, Self.weight).all }
    let own = areas.map { $0.joined(pooled.cells, Self.ownVariance).sum }
    var trace = 0.0
    var squares = 0.0
    for (first, row) in weights.enumerated() {
      for second in 0...first {
        let cross = zip(row, weights[second]).reduce(0) { $0 + $1.0 * $1.1 }
        if second < first {
          squares += 2 * cross * cross
        } else {
          trace += own[first] - cross
          squares += (own[first] - cross) * (own[first] - cross)
        }
      }
    }
    return trace * trace / squares
  }

  /// The two-sided p value by CR2 and the t law with its degrees of freedom.
  ///
  /// Nothing where the standard error is 0.
  public var cr2PValue: Double? { pValue(error: cr2, freedom: cr2Freedom) }

  private static func weight(_ own: CellMoments, _ whole: CellMoments) -> Double {
    let share = Double(own.count) / Double(whole.count)
    return share / (1 - share).squareRoot() / Double(whole.count).squareRoot()
  }

  private static func ownVariance(_ own: CellMoments, _ whole: CellMoments) -> Double {
    let share = Double(own.count) / Double(whole.count)
    return share / (1 - share) / Double(whole.count)
  }
}
