import RealModule

/// The weighted mean of studies at one variance between them, with what estimators need of it.
struct WeightedStudies {
  let mean: Double
  /// The sum of the weights 1 / (v + t).
  let sum: Double
  /// The sum of their squares.
  let squares: Double
  /// The weighted sum of squared deviations from the mean: Cochran's Q.
  let q: Double
  /// The same with squared weights.
  let squaredQ: Double
  /// The sum of the logarithms of the weights.
  let logSum: Double

  init(_ studies: StudyEstimates, between: Double) {
    let weights = studies.variances.map { 1 / ($0 + between) }
    let sum = weights.reduce(0, +)
    let origin = studies.values[0]
    let offset = zip(weights, studies.values).reduce(0) { $0 + $1.0 * ($1.1 - origin) } / sum
    let deviations = studies.values.map { $0 - origin - offset }
    self.sum = sum
    mean = origin + offset
    squares = weights.reduce(0) { $0 + $1 * $1 }
    q = zip(weights, deviations).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
    squaredQ = zip(weights, deviations).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 }
    logSum = weights.reduce(0) { $0 + Double.log($1) }
  }

  /// The sum of the weights less their weighted mean: the trace of the projection.
  var trace: Double { sum - squares / sum }

  /// Twice the slope of the log likelihood over the variance between studies.
  var score: Double { squaredQ - sum }

  /// Twice the slope of the restricted log likelihood.
  var restrictedScore: Double { squaredQ - trace }

  /// Twice the log likelihood, up to a constant.
  var doubleLogLikelihood: Double { logSum - q }

  /// Twice the restricted log likelihood, up to a constant.
  var doubleRestrictedLogLikelihood: Double { logSum - Double.log(sum) - q }
}
