import RealModule

/// The covariates turned into columns on which the likelihood is as curved in all directions.
///
/// The columns are centred and made orthonormal, then turned so that the information at
/// coefficients of 0 is the unit matrix. Units, offsets and correlations of the covariates so play
/// no part in the search.
struct CoxBasis {
  /// The children with the new columns.
  let risk: CoxRisk
  /// What turns coefficients of the new columns into those of the covariates.
  let back: Matrix

  init(_ followUps: FollowUps, _ covariates: [Covariate], ties: CoxTies) throws(Refusal) {
    try Self.check(covariates, count: followUps.count)
    let factors = OrthogonalFactors(covariates.map { Self.centred($0.values) }, tolerance: 1e-11)
    guard factors.dropped.isEmpty else {
      throw .dependentColumns(factors.dropped.map { covariates[$0].name })
    }
    let size = Double(followUps.count).squareRoot()
    let even = factors.roundedBasis(rows: followUps.count).transposed.scaled(by: size)
    let first = CoxRisk(followUps, rows: even.elements, width: covariates.count, ties: ties)
    let eigen = SymmetricEigen(
      CoxLikelihood(first, at: covariates.map { _ in 0 }).information)
    let largest = eigen.values.max() ?? 0
    guard largest > 0, eigen.values.allSatisfy({ $0 > 1e-10 * largest }) else {
      throw .noVariation(
        "some columns or combinations of them, among those still followed at the events,")
    }
    let turn = eigen.mapped { 1 / $0.squareRoot() }
    risk = first.with(rows: turn.times(even).elements)
    back = factors.inverse.scaled(by: size).times(turn)
  }

  private static func check(_ covariates: [Covariate], count: Int) throws(Refusal) {
    guard !covariates.isEmpty else { throw .tooFew("covariates", given: 0, needed: 1) }
    guard covariates.count <= 200 else { throw .tooMany("covariates", limit: 200) }
    let work = Double(covariates.count) * Double(covariates.count) * Double(count)
    guard work <= 1e8 else {
      throw .tooMany("children times squared covariates", limit: 100_000_000)
    }
    for covariate in covariates {
      guard covariate.values.count == count else {
        throw .lengthsDiffer("the times", count, covariate.name, covariate.values.count)
      }
      guard covariate.values.allSatisfy({ abs($0) <= 1e100 }) else {
        throw .outOfRange(covariate.name, allowed: "finite and at most 1e100 in size")
      }
      guard covariate.values.contains(where: { $0 != covariate.values[0] }) else {
        throw .noVariation(covariate.name)
      }
      let spread = (covariate.values.max() ?? 0) - (covariate.values.min() ?? 0)
      guard spread >= 1e-100 else {
        throw .outOfRange("the spread of \(covariate.name)", allowed: "at least 1e-100")
      }
    }
  }

  private static func centred(_ values: [Double]) -> [DoubleDouble] {
    var sum = DoubleDouble.zero
    for value in values { sum += DoubleDouble(value) }
    let mean = sum / DoubleDouble(Double(values.count))
    return values.map { DoubleDouble($0) - mean }
  }
}
