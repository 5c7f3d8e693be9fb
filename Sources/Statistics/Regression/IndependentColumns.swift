import RealModule

/// The columns of a design that do not depend on those before them.
struct IndependentColumns {
  let names: [String]
  let places: [Int]
  let dropped: [String]
  let values: [[DoubleDouble]]
  private let factors: OrthogonalFactors
  private let basis: Matrix

  init(_ design: DesignMatrix) throws(Refusal) {
    factors = OrthogonalFactors(design.columns, tolerance: LinearModel.usualTolerance)
    guard factors.rank > 0 else { throw .dependentColumns(design.names) }
    names = factors.kept.map { design.names[$0] }
    places = factors.kept
    dropped = factors.dropped.map { design.names[$0] }
    values = factors.kept.map { design.columns[$0] }
    basis = factors.roundedBasis(rows: design.rows)
  }

  /// The same columns made orthonormal, in which searches lose nothing to far-off origins.
  var orthonormal: [[DoubleDouble]] { factors.basis }

  /// The coefficients of the columns for those of the orthonormal ones.
  func coefficients(_ parts: [DoubleDouble]) -> [Double] {
    factors.coefficients(parts).map(\.high)
  }

  /// Half the logarithm of the determinant of the columns' cross product.
  var halfLogDeterminant: Double { factors.diagonal.reduce(0) { $0 + Double.log($1) } }

  /// Refuses events that the columns separate, since their likelihood has no maximum.
  func refuseSeparation(of outcome: CountOutcome) throws(Refusal) {
    let separation = Separation.found(in: outcome, basis: basis)
    guard separation != .none else { return }
    throw .infiniteEstimate(
      "maximum likelihood",
      because: "the columns tell events from others (\(separation.rawValue) separation)")
  }
}
