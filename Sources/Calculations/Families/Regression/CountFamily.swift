import Statistics

/// The families of generalised linear models by the names under which they are asked for.
enum CountFamily: String, CaseIterable {
  case binomial, poisson, quasibinomial, quasipoisson

  var kind: CountOutcome.Kind {
    switch self {
    case .binomial, .quasibinomial: .binomial
    case .poisson, .quasipoisson: .poisson
    }
  }

  var dispersion: CountModel.Dispersion {
    switch self {
    case .binomial, .poisson: .fixed
    case .quasibinomial, .quasipoisson: .estimated
    }
  }
}

extension CalculationInput {
  /// The events of each row, out of `trials` or over an `exposure`.
  func counts(_ kind: CountOutcome.Kind) throws -> CountOutcome {
    let events = try outcome()
    let (own, other) = kind == .binomial ? ("trials", "exposure") : ("exposure", "trials")
    guard !has(other) else { throw CalculationFault("\(other) does not go with this family") }
    let sizes = try numbersIfGiven(own, rows: events.count)
    switch kind {
    case .binomial: return try .binomial(events: events, trials: sizes)
    case .poisson: return try .poisson(events: events, exposure: sizes)
    }
  }
}

extension CalculationParameter {
  /// The trials of each row.
  static let trials = CalculationParameter(
    "trials", .counts, "the trials of each row, for binomial families", orElse: "all 1")
  /// The exposure of each row.
  static let exposure = CalculationParameter(
    "exposure", .numbers, "the exposure of each row, above 0, for Poisson families",
    orElse: "all 1")
}
