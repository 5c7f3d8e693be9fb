import Statistics

/// The regression of an event study: an effect of each area, each period and each distance from
/// rollout, with areas as clusters (CR2, t with Satterthwaite's degrees of freedom).
///
/// Source: Pustejovsky JE, Tipton E (2018), Small-sample methods for cluster-robust variance
/// estimation and hypothesis testing in fixed effects models, J Bus Econ Stat 36:672-683,
/// doi:10.1080/07350015.2016.1247004.
struct EventRegression {
  /// The most work: rows times squared columns.
  private static let limit = 100_000_000
  /// The effect of each distance, in the order of `EventDistances.distances`.
  let effects: [Double]
  /// The test of each effect, nil where its variance cannot be known.
  let tests: [TTest?]

  /// Fits the regression.
  /// - Throws: `Refusal.dependentColumns` where effects cannot be told apart, `Refusal.tooFew` for
  ///   one area or no distance, `Refusal.tooMany` beyond the limit of work.
  init(_ events: EventDistances) throws(Refusal) {
    let rows = events.rows
    let areas = Set(rows.map(\.area)).sorted()
    let periods = Set(rows.map(\.period)).sorted()
    let distances = events.distances
    guard areas.count > 1 else { throw .tooFew("areas", given: areas.count, needed: 2) }
    guard !distances.isEmpty else { throw .tooFew("periods since rollout", given: 0, needed: 1) }
    let width = areas.count + periods.count + distances.count
    guard rows.count * width * width <= Self.limit else {
      throw .tooMany("rows times squared numbers of areas, periods and effects", limit: Self.limit)
    }
    let columns =
      Self.indicators(of: areas.dropFirst(), in: rows.map(\.area), named: "area")
      + Self.indicators(of: periods.dropFirst(), in: rows.map(\.period), named: "period")
      + Self.indicators(of: distances, in: rows.map(\.distance), named: "distance")
    let model = try LinearModel(outcome: rows.map(\.value), design: DesignMatrix(columns))
    let names = distances.map(Self.name)
    let lost = names.filter(model.dropped.contains)
    guard lost.isEmpty else { throw .dependentColumns(lost) }
    let places = names.map { model.terms.firstIndex(of: $0) ?? 0 }
    effects = places.map { model.coefficients[$0] }
    tests = try Self.tests(model, places, rows)
  }

  private static func tests(
    _ model: LinearModel, _ places: [Int], _ rows: [EventDistances.Row]
  ) throws(Refusal) -> [TTest?] {
    let covariance = try model.covariance(.cr2, clusters: ClusterGroups(rows.map(\.area)))
    let resolution = rows.reduce(0) { max($0, $1.value.magnitude) } * 1e-12
    return places.map { place in
      guard let covariance, let freedom = covariance.freedom?[place] else { return nil }
      let variance = covariance.matrix[place, place]
      guard variance > resolution * resolution else { return nil }
      return TTest(
        model.coefficients[place], standardError: variance.squareRoot(), freedom: freedom)
    }
  }

  private static func indicators<Value: Equatable>(
    of values: some Sequence<Value>, in rows: [Value?], named name: String
  ) -> [(name: String, values: [Double])] {
    values.map { value in
      (name: "\(name) \(value)", values: rows.map { $0 == value ? 1.0 : 0 })
    }
  }

  private static func name(_ distance: Int) -> String { "distance \(distance)" }
}
