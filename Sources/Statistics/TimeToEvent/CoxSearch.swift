/// Newton's search for the coefficients of the largest partial likelihood.
///
/// Steps that do not raise the likelihood are halved. The search ends when a step has no length to
/// speak of, and is given up when the likelihood has become flat in some direction: then it rises
/// for ever in that direction, and coefficients are infinite.
struct CoxSearch {
  private let risk: CoxRisk
  /// The likelihood at coefficients of 0.
  let null: CoxLikelihood
  /// The coefficients reached.
  private(set) var coefficients: [Double]
  /// The likelihood at them.
  private(set) var likelihood: CoxLikelihood
  /// The inverse of the information at them.
  private(set) var inverse: Matrix

  /// How a search ends without coefficients.
  enum Failure: Error {
    /// The likelihood rises for ever in this direction.
    case rising([Double])
    /// The search came to no end.
    case endless
  }

  init(_ risk: CoxRisk) throws(Failure) {
    self.risk = risk
    coefficients = Array(repeating: 0, count: risk.width)
    null = CoxLikelihood(risk, at: coefficients)
    likelihood = null
    inverse = Matrix(rows: risk.width, columns: risk.width)
    for _ in 0..<200 {
      try invert()
      let step = inverse.times(likelihood.score)
      guard try advance(step) else {
        try invert()
        return
      }
    }
    throw .endless
  }

  /// Inverts the information, unless it is flat in some direction (it is 1 in all at 0).
  private mutating func invert() throws(Failure) {
    guard likelihood.value.isFinite, likelihood.information.elements.allSatisfy(\.isFinite)
    else { throw .endless }
    let eigen = SymmetricEigen(likelihood.information)
    if let flattest = eigen.values.indices.min(by: { eigen.values[$0] < eigen.values[$1] }),
      !(eigen.values[flattest] > 1e-11)
    {
      throw .rising(eigen.vectors.column(flattest))
    }
    inverse = eigen.mapped { 1 / $0 }
  }

  /// Takes a step or a part of it; false when it was too short for another to be needed.
  private mutating func advance(_ step: [Double]) throws(Failure) -> Bool {
    let length = step.reduce(0) { max($0, abs($1)) }
    guard length.isFinite else { throw .endless }
    let rounding = 1e-13 * (1 + abs(likelihood.value))
    var factor = 1.0
    for _ in 0..<50 {
      let next = zip(coefficients, step).map { $0 + factor * $1 }
      let there = CoxLikelihood(risk, at: next)
      if there.value >= likelihood.value - rounding {
        (coefficients, likelihood) = (next, there)
        return length > 1e-9
      }
      factor /= 2
    }
    if length < 1e-6 { return false }
    throw .endless
  }
}
