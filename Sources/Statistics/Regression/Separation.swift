/// Whether some columns tell events from non-events without error.
///
/// Then no maximum of the likelihood exists: a coefficient could always be larger. Firth's
/// penalised likelihood has one still; see `FirthModel`.
///
/// Source: Albert A, Anderson JA (1984), On the existence of maximum likelihood estimates in
/// logistic regression models, Biometrika 71:1-10, doi:10.1093/biomet/71.1.1.
public enum Separation: String, Sendable, Hashable, Codable, CaseIterable {
  /// No: the likelihood has one maximum.
  case none
  /// Some rows are told apart, others lie on the border.
  case quasiComplete = "quasi-complete"
  /// All rows are told apart.
  case complete

  /// Whether the columns of a design separate an outcome.
  ///
  /// A row of trials counts once as events and once as non-events, where it has both. For rates,
  /// rows without events are those to be told apart, and rows with some the border.
  ///
  /// By the theorems of Stiemke and Gordan a separating direction exists unless some point of a
  /// cone is 0; the nearest one to 0 is found exactly by non-negative least squares.
  ///
  /// - Parameters:
  ///   - outcome: the events of each row.
  ///   - design: the columns.
  /// - Returns: the kind of separation.
  /// - Throws: `Refusal` for another number of rows than the design has.
  public static func found(
    in outcome: CountOutcome, design: DesignMatrix
  ) throws(Refusal) -> Separation {
    try outcome.check(rows: design.rows, whole: false)
    let factors = OrthogonalFactors(design.columns, tolerance: LinearModel.usualTolerance)
    return found(in: outcome, basis: factors.roundedBasis(rows: design.rows))
  }

  static func found(in outcome: CountOutcome, basis: Matrix) -> Separation {
    var cone = SeparatingCone(rank: basis.columns)
    for (row, events) in outcome.events.enumerated() {
      let point = basis.row(row)
      let atTop = outcome.kind == .binomial && events == outcome.sizes[row]
      if atTop {
        cone.add(point)
      } else if events == 0 {
        cone.add(point.map { -$0 })
      } else {
        cone.addBorder(point)
      }
    }
    guard cone.isSeparated else { return .none }
    return cone.isCompletelySeparated ? .complete : .quasiComplete
  }
}
