/// A regression with effects of areas and periods, and the covariance of its slopes by area.
struct TwoWayFit {
  let slopes: [Double]
  /// The covariance of the slopes without a factor for small samples.
  let covariance: Matrix
  let factors: TwoWayFactors

  init(_ model: LinearModel, of design: TwoWayDesign, slopes count: Int) throws(Refusal) {
    let first = model.terms.count - count
    let periodColumns = first
    let coefficients = design.clusters.count + periodColumns + count
    guard design.rows.count > coefficients else {
      throw .tooFew("rows", given: design.rows.count, needed: coefficients + 1)
    }
    guard let whole = try model.covariance(.cr0, clusters: design.clusters) else {
      throw .tooFew("areas", given: design.clusters.count, needed: 2)
    }
    slopes = Array(model.coefficients[first...])
    var block = Matrix(rows: count, columns: count)
    for row in 0..<count {
      for column in 0..<count { block[row, column] = whole.matrix[first + row, first + column] }
    }
    covariance = block
    factors = TwoWayFactors(
      areas: design.clusters.count, rows: design.rows.count, coefficients: coefficients,
      notNested: count + periodColumns + 1)
  }

  /// The standard error of a slope without a factor for small samples.
  func standardError(_ place: Int) -> Double { covariance[place, place].squareRoot() }
}
