import RealModule

/// A maximum of a likelihood, or of Firth's penalised one, by Fisher scoring.
///
/// Steps are halved until the likelihood does not fall, and go on until they no longer shrink, so
/// that what is left is rounding.
///
/// Source: McCullagh P, Nelder JA (1989), Generalized linear models, 2nd edition,
/// ISBN 978-0-412-31760-6.
struct ScoringFit {
  /// What is added to the likelihood.
  enum Penalty {
    /// Nothing.
    case none
    /// Half the logarithm of the determinant of the information of binomial events.
    case jeffreys
  }

  /// The problem: what is fitted to what.
  struct Problem {
    let outcome: CountOutcome
    let columns: [[DoubleDouble]]
    let law: CountLaw
    var penalty = Penalty.none
  }

  /// The coefficients.
  private(set) var coefficients: [DoubleDouble]
  /// The linear predictor of each row.
  private(set) var predictor: [Double]
  /// The rows at the coefficients.
  private(set) var rows: [CountLaw.Row]
  /// The factors of the weighted design.
  private(set) var factors: OrthogonalFactors
  /// The logarithm of the likelihood, penalised if asked for.
  private(set) var objective: Double

  private init(_ problem: Problem, at coefficients: [DoubleDouble]) {
    self.coefficients = coefficients
    predictor = DesignMatrix.predictor(problem.columns, coefficients)
    rows = []
    objective = 0
    let outcome = problem.outcome
    for (row, value) in predictor.enumerated() {
      let (events, size) = (outcome.events[row], outcome.sizes[row])
      rows.append(problem.law.row(events: events, size: size, predictor: value))
      objective += problem.law.logProbability(events: events, size: size, predictor: value)
    }
    factors = Self.factors(problem.columns, roots: rows.map(\.rootWeight))
    if problem.penalty == .jeffreys {
      objective += factors.diagonal.reduce(0) { $0 + Double.log($1) }
    }
  }

  /// Whether all numbers are finite and no column is lost.
  private var isSound: Bool {
    factors.dropped.isEmpty && objective.isFinite
      && rows.allSatisfy { $0.residual.isFinite && $0.rootWeight.isFinite }
  }

  /// The fit; nothing if the search does not end at a maximum.
  static func run(_ problem: Problem, from start: [DoubleDouble]? = nil) -> ScoringFit? {
    var fit = ScoringFit(problem, at: start ?? beginning(problem))
    if !fit.isSound { fit = ScoringFit(problem, at: problem.columns.map { _ in .zero }) }
    guard fit.isSound else { return nil }
    var previous = Double.infinity
    for _ in 0..<1000 {
      let step = fit.step(problem)
      if step.length <= 1e-15 || (step.length < 1e-6 && step.length >= 0.95 * previous) {
        return fit
      }
      previous = step.length
      guard let next = fit.moved(by: step.change, problem) else {
        return step.length < 1e-6 ? fit : nil
      }
      fit = next
    }
    return nil
  }

  /// The next change of the coefficients, and its length in standard errors.
  private func step(_ problem: Problem) -> (change: [Double], length: Double) {
    guard problem.penalty == .none else { return penalisedStep(problem) }
    let score = factors.roundedBasis(rows: rows.count).transposedTimes(rows.map(\.residual))
    return (factors.inverse.times(score), Self.length(score))
  }

  /// The step of Firth's likelihood, which is that of events with half a row's leverage added to
  /// them, out of trials with all of it added.
  private func penalisedStep(_ problem: Problem) -> (change: [Double], length: Double) {
    let basis = factors.roundedBasis(rows: rows.count)
    var residuals = rows.map(\.residual)
    var roots = rows.map(\.rootWeight)
    for (row, value) in predictor.enumerated() where roots[row] > 0 {
      let leverage = basis.row(row).reduce(0) { $0 + $1 * $1 }
      let share = CountLaw.shares(value)
      residuals[row] += leverage * (share.rest - share.share) / 2 / roots[row]
      let growth = (1 + leverage / problem.outcome.sizes[row]).squareRoot()
      residuals[row] /= growth
      roots[row] *= growth
    }
    let augmented = Self.factors(problem.columns, roots: roots)
    let score = augmented.roundedBasis(rows: rows.count).transposedTimes(residuals)
    return (augmented.inverse.times(score), Self.length(score))
  }

  private static func length(_ vector: [Double]) -> Double {
    vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// The fit after the longest part of a step that does not lower the likelihood.
  private func moved(by change: [Double], _ problem: Problem) -> ScoringFit? {
    var part = 1.0
    let slack = 1e-13 * (1 + abs(objective))
    while part > 1e-10 {
      let next = ScoringFit(
        problem, at: zip(coefficients, change).map { $0 + DoubleDouble(part * $1) })
      if next.isSound, next.objective >= objective - slack { return next }
      part /= 2
    }
    return nil
  }

  /// The coefficients of a line through predictors near the observed events.
  private static func beginning(_ problem: Problem) -> [DoubleDouble] {
    let (outcome, law) = (problem.outcome, problem.law)
    let starts = zip(outcome.events, outcome.sizes).map { law.start(events: $0, size: $1) }
    let roots = zip(zip(outcome.events, outcome.sizes), starts).map { pair, predictor in
      law.row(events: pair.0, size: pair.1, predictor: predictor).rootWeight
    }
    let target = zip(starts, roots).map { DoubleDouble(product: $0, $1) }
    let factors = factors(problem.columns, roots: roots)
    guard factors.dropped.isEmpty else { return problem.columns.map { _ in .zero } }
    return factors.solve(target).coefficients
  }

  private static func factors(_ columns: [[DoubleDouble]], roots: [Double]) -> OrthogonalFactors {
    OrthogonalFactors(
      columns.map { zip($0, roots).map { $0 * DoubleDouble($1) } }, tolerance: 1e-14)
  }

  /// What sandwich covariances of the coefficients of some columns are made of.
  func sandwich(_ columns: [[DoubleDouble]]) -> Sandwich {
    let factors = Self.factors(columns, roots: rows.map(\.rootWeight))
    return Sandwich(
      basis: factors.roundedBasis(rows: rows.count), inverse: factors.inverse,
      residuals: rows.map(\.residual), rootWeights: rows.map(\.rootPrecision),
      working: .inverseWeight)
  }
}
