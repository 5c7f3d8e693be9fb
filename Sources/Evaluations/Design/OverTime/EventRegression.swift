import Statistics

/// The regression of an event study: an effect of each area, each period and each distance from
/// rollout, with areas as clusters (CR2, t with Satterthwaite's degrees of freedom).
///
/// Source: Pustejovsky JE, Tipton E (2018), Small-sample methods for cluster-robust variance
/// estimation and hypothesis testing in fixed effects models, J Bus Econ Stat 36:672-683,
/// doi:10.1080/07350015.2016.1247004.
struct EventRegression {
  /// The effect of each distance, in the order of `EventDistances.distances`.
  let effects: [Double]
  /// The test of each effect, nil where its variance cannot be known.
  let tests: [TTest?]

  /// Fits the regression.
  /// - Throws: `Refusal.dependentColumns` where effects cannot be told apart.
  init(_ events: EventDistances) throws(Refusal) {
    let rows = events.rows
    let areas = Set(rows.map(\.area)).sorted()
    let periods = Set(rows.map(\.period)).sorted()
    let distances = events.distances
    guard areas.count > 1 else { throw .tooFew("areas", given: areas.count, needed: 2) }
    guard !distances.isEmpty else { throw .tooFew("periods since rollout", given: 0, needed: 1) }
    let columns =
      areas.dropFirst().map { area in
        (name: "area \(area)", values: rows.map { $0.area == area ? 1.0 : 0 })
      }
      + periods.dropFirst().map { period in
        (name: "period \(period)", values: rows.map { $0.period == period ? 1.0 : 0 })
      }
      + distances.map { distance in
        (name: Self.name(distance), values: rows.map { $0.distance == distance ? 1.0 : 0 })
      }
    let model = try LinearModel(outcome: rows.map(\.value), design: DesignMatrix(columns))
    let names = distances.map(Self.name)
    let lost = names.filter(model.dropped.contains)
    guard lost.isEmpty else { throw .dependentColumns(lost) }
    let covariance = try model.covariance(.cr2, clusters: ClusterGroups(rows.map(\.area)))
    let places = names.map { model.terms.firstIndex(of: $0) ?? 0 }
    let resolution = rows.reduce(0) { max($0, $1.value.magnitude) } * 1e-12
    effects = places.map { model.coefficients[$0] }
    tests = places.map { place in
      guard let covariance, let freedom = covariance.freedom?[place] else { return nil }
      let variance = covariance.matrix[place, place]
      guard variance > resolution * resolution else { return nil }
      return TTest(
        model.coefficients[place], standardError: variance.squareRoot(), freedom: freedom)
    }
  }

  private static func name(_ distance: Int) -> String { "distance \(distance)" }
}
