import Statistics

/// Where the independent columns of a regression stand among all its columns.
struct TermPlaces {
  /// For each column its place among the independent ones; nothing for one that was dropped.
  let places: [Int?]

  init(_ kept: [Int], of count: Int) {
    places = (0..<count).map { kept.firstIndex(of: $0) }
  }

  /// One value for each column: nothing for one that was dropped.
  func spread<Value>(_ values: [Value]) -> [Value?] { places.map { $0.map { values[$0] } } }

  /// One value for each column: nothing for one that was dropped.
  func spread<Value>(_ values: [Value?]) -> [Value?] { places.map { $0.flatMap { values[$0] } } }

  /// The standard errors by every robust variance, those by clusters only where there are some.
  func robust(
    _ covariance: (RobustVariance, ClusterGroups?) throws -> CoefficientCovariance?,
    clusters: ClusterGroups?
  ) throws -> CalculationResult {
    var result = CalculationResult()
    for variance in RobustVariance.allCases {
      let isDefined = clusters != nil || !variance.isClustered
      let errors = isDefined ? try covariance(variance, clusters)?.standardErrors : nil
      result.add(variance.rawValue, errors.map { spread($0) })
    }
    return result
  }
}
