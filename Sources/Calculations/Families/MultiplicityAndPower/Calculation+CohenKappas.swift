import Statistics

extension Calculation {
  /// The agreement of two raters in categories.
  static let cohenKappa = Calculation(
    "agreement.cohen_kappa", "Cohen's kappa, unweighted and weighted, with standard errors.",
    takes: [
      CalculationParameter(
        "table", .groups,
        "a square table of counts, first rater's categories by row, second's by column"),
      .level,
    ]
  ) { input in
    let table = try input.groups("table")
    let level = try input.level()
    var result: CalculationResult = [:]
    for (name, weights) in kappas {
      let kappa = try CohenKappa(table: table, weights: weights)
      result.add(name, kappa.kappa)
      result.add(name + "_se", kappa.standardError)
      result.add(limits: name, kappa.interval(level: level))
    }
    return result
  }

  private static let kappas: [(String, KappaWeights)] = [
    ("kappa", .unweighted), ("kappa_linear", .linear), ("kappa_quadratic", .quadratic),
  ]
}
