import RealModule

/// The search for the shape of a negative binomial regression.
struct NegativeBinomialSearch {
  private let outcome: CountOutcome
  private let columns: [[DoubleDouble]]
  private var coefficients: [DoubleDouble]?

  init(outcome: CountOutcome, columns: [[DoubleDouble]]) {
    self.outcome = outcome
    self.columns = columns
  }

  /// The likeliest shape from 1e-6 to 1e8; nothing where the likelihood rises up to there.
  mutating func theta() throws(Refusal) -> Double? {
    let steps = stride(from: 18.4, through: -13.8, by: -1.15)
    var upper = 18.4
    for point in steps {
      let score = score(point)
      guard !score.isNaN else { throw .notConverged("the negative binomial regression") }
      if score > 0 {
        guard point < upper else { return nil }
        let root = BracketedRoot.find(in: point...upper) { self.score($0) }
        return root.map { Double.exp($0) }
      }
      upper = point
    }
    throw .notConverged("the search for theta, which lies below 1e-6,")
  }

  /// The fit of the coefficients at a shape.
  mutating func fit(_ theta: Double) -> ScoringFit? {
    let problem = ScoringFit.Problem(
      outcome: outcome, columns: columns, law: .negativeBinomial(theta: theta))
    let fit = ScoringFit.run(problem, from: coefficients)
    if let fit { coefficients = fit.coefficients }
    return fit
  }

  /// The slope of the likelihood over the logarithm of the shape, at the best coefficients.
  private mutating func score(_ logTheta: Double) -> Double {
    let theta = Double.exp(logTheta)
    guard let fit = fit(theta) else { return .nan }
    return zip(outcome.events, fit.rows).reduce(0) { sum, row in
      let (events, mean) = (row.0, row.1.mean)
      let digamma = PolygammaDifference(shape: theta, count: events).first
      let logarithm = Double.log(onePlus: mean / theta)
      return sum + theta * (digamma - logarithm + (mean - events) / (mean + theta))
    }
  }

  /// The observed information about the shape at some expected events.
  func information(_ theta: Double, _ means: [Double]) -> Double {
    zip(outcome.events, means).reduce(0) { sum, row in
      let (events, mean) = row
      let trigamma = PolygammaDifference(shape: theta, count: events).second
      let total = mean + theta
      let change = mean / (theta * total) - (mean - events) / (total * total)
      return sum + trigamma - change
    }
  }
}
