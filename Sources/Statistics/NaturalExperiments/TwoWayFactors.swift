/// The factors for small samples of standard errors clustered by area.
struct TwoWayFactors: Sendable, Hashable {
  let areas: Int
  let rows: Int
  /// All coefficients, the areas' included.
  let coefficients: Int
  /// The coefficients but for the areas', which are nested in the clusters.
  let notNested: Int

  /// CR1: the root of G / (G - 1).
  var cr1: Double { (Double(areas) / Double(areas - 1)).squareRoot() }

  /// CR1S: with all coefficients, the root of G / (G - 1) (N - 1) / (N - k).
  var cr1s: Double { cr1 * (Double(rows - 1) / Double(rows - coefficients)).squareRoot() }

  /// As CR1S, without the coefficients nested in the clusters.
  var nested: Double { cr1 * (Double(rows - 1) / Double(rows - notNested)).squareRoot() }
}
