import RealModule

/// The law of a row's events given its linear predictor.
///
/// Source: McCullagh P, Nelder JA (1989), Generalized Linear Models, 2nd ed., Chapman and Hall,
/// doi:10.1007/978-1-4899-3242-6.
enum CountLaw: Sendable, Hashable {
  /// Events out of trials, with the logarithm of the odds as predictor.
  case binomial
  /// Events with the logarithm of the rate as predictor.
  case poisson
  /// The same with variance mu + mu^2 / theta.
  case negativeBinomial(theta: Double)

  /// A row as the scoring steps see it.
  struct Row {
    /// The expected events.
    var mean: Double
    /// The square root of the expected information about the predictor.
    var rootWeight: Double
    /// The observed less the expected events, over their standard deviation.
    var residual: Double
    /// The square root of one divided by the variance of the share or the count.
    var rootPrecision: Double
  }

  func row(events: Double, size: Double, predictor: Double) -> Row {
    switch self {
    case .binomial:
      let share = Self.shares(predictor)
      let spread = (size * share.share * share.rest).squareRoot()
      let difference = events * share.rest - (size - events) * share.share
      return Row(
        mean: size * share.share, rootWeight: spread, residual: Self.ratio(difference, spread),
        rootPrecision: size / spread)
    case .poisson:
      let mean = size * Double.exp(predictor)
      let spread = mean.squareRoot()
      return Row(
        mean: mean, rootWeight: spread, residual: Self.ratio(events - mean, spread),
        rootPrecision: 1 / spread)
    case .negativeBinomial(let theta):
      let mean = size * Double.exp(predictor)
      let spread = (mean * (1 + mean / theta)).squareRoot()
      return Row(
        mean: mean, rootWeight: Self.ratio(mean, spread),
        residual: Self.ratio(events - mean, spread),
        rootPrecision: 1 / spread)
    }
  }

  /// The logarithm of the probability of the observed events.
  func logProbability(events: Double, size: Double, predictor: Double) -> Double {
    switch self {
    case .binomial:
      let share = Self.shares(predictor)
      guard share.share > 0 || events == 0, share.rest > 0 || events == size else {
        return -.infinity
      }
      return SpecialFunctions.logBinomialWeight(events, and: size - events, share: share)
    case .poisson:
      return SpecialFunctions.logPoissonWeight(events, mean: size * Double.exp(predictor))
    case .negativeBinomial(let theta):
      let mean = size * Double.exp(predictor)
      let share = Complements(share: theta / (theta + mean), rest: mean / (theta + mean))
      let choose = SpecialFunctions.logBinomialWeight(theta, and: events, share: share)
      return choose - Double.log(onePlus: events / theta)
    }
  }

  /// Half the deviance of a row: how much likelier its events are under their own mean.
  func halfDeviance(events: Double, size: Double, mean: Double) -> Double {
    let first = Self.deviance(events, mean)
    switch self {
    case .binomial:
      return first + Self.deviance(size - events, size - mean)
    case .poisson: return first
    case .negativeBinomial(let theta):
      return first - Self.deviance(events + theta, mean + theta)
    }
  }

  /// x log(x / mean) + mean - x, continued to no events.
  private static func deviance(_ events: Double, _ mean: Double) -> Double {
    events == 0 ? mean : SpecialFunctions.poissonDeviance(events, mean: mean)
  }

  /// A quotient; 0 over 0, for a row that the model is certain of, is 0.
  private static func ratio(_ difference: Double, _ spread: Double) -> Double {
    difference == 0 ? 0 : difference / spread
  }

  /// The share and its complement for a logarithm of odds.
  static func shares(_ logOdds: Double) -> Complements {
    Complements(
      share: 1 / (1 + Double.exp(-logOdds)), rest: 1 / (1 + Double.exp(logOdds)))
  }

  /// A predictor near the observed events, where the search begins.
  func start(events: Double, size: Double) -> Double {
    switch self {
    case .binomial: Double.log((events + 0.5) / (size - events + 0.5))
    case .poisson, .negativeBinomial: Double.log(events + 0.1) - Double.log(size)
    }
  }
}
