import Statistics

/// The rows of children of areas.
struct AreaRows {
  var outcome: [Double] = []
  var treatment: [Double] = []
  var covariate: [Double] = []
  var area: [Int] = []
}

/// Children of areas with their regression on the pathway and a covariate.
struct AreaSample {
  let rows: AreaRows
  let design: DesignMatrix
  let clusters: ClusterGroups
  let model: LinearModel
  /// Those that are asked for more than once.
  private let cr1: CoefficientCovariance?
  private let cr2: CoefficientCovariance?

  init(_ rows: AreaRows) throws {
    self.rows = rows
    design = try DesignMatrix([("pathway", rows.treatment), ("covariate", rows.covariate)])
    clusters = ClusterGroups(rows.area)
    model = try LinearModel(outcome: rows.outcome, design: design)
    cr1 = try model.covariance(.cr1, clusters: clusters)
    cr2 = try model.covariance(.cr2, clusters: clusters)
  }

  private func covariance(_ variance: RobustVariance) throws -> CoefficientCovariance? {
    switch variance {
    case .cr1: cr1
    case .cr2: cr2
    default: try model.covariance(variance, clusters: clusters)
    }
  }

  /// The interval of the pathway's coefficient by a robust variance and the library's own law.
  func interval(_ variance: RobustVariance) throws -> Interval? {
    try covariance(variance).flatMap { model.estimates(with: $0)?[1].interval() }
  }

  /// The same by the t law of the areas less one.
  func areaInterval(_ variance: RobustVariance) throws -> Interval? {
    try covariance(variance).flatMap { covariance in
      CoefficientEstimate(
        name: "pathway", estimate: model.coefficients[1],
        standardError: covariance.standardErrors[1], freedom: Double(clusters.count - 1)
      ).interval()
    }
  }

  /// The interval of a model from sums of products.
  func summedInterval() throws -> Interval? {
    let constant = rows.outcome.map { _ in 1.0 }
    var sums = try CrossProducts(
      names: ["constant", "pathway", "covariate"], clusters: clusters.count)
    try sums.add(
      columns: [constant, rows.treatment, rows.covariate], outcome: rows.outcome,
      clusters: rows.area)
    let model = try SummedModel(sums)
    return try model.estimates(with: model.covariance(.cr1))?[1].interval()
  }

  /// The interval of a random intercept.
  func randomIntercept() throws -> Interval? {
    try RandomInterceptModel(outcome: rows.outcome, design: design, clusters: clusters)
      .estimates[1].interval()
  }
}
