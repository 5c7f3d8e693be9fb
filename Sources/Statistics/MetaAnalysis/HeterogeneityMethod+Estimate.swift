extension HeterogeneityMethod {
  /// The variance between studies, 0 or more.
  ///
  /// - Parameter studies: the estimates and their variances.
  /// - Returns: the variance, in the square of the estimates' unit; 0 for the fixed effect.
  public func betweenVariance(_ studies: StudyEstimates) -> Double {
    switch self {
    case .fixedEffect: 0
    case .derSimonianLaird: Self.moments(studies)
    case .restrictedLikelihood:
      LikelihoodMaximum(score: \.restrictedScore, likelihood: \.doubleRestrictedLogLikelihood)
        .find(studies)
    case .likelihood:
      LikelihoodMaximum(score: \.score, likelihood: \.doubleLogLikelihood).find(studies)
    case .pauleMandel: studies.between(atQ: Double(studies.count - 1))
    case .hedges: Self.unweightedMoments(studies)
    case .sidikJonkman: Self.oneStep(studies)
    }
  }

  private static func moments(_ studies: StudyEstimates) -> Double {
    let fixed = studies.weighted(0)
    return max(0, (fixed.q - Double(studies.count - 1)) / fixed.trace)
  }

  private static func unweightedMoments(_ studies: StudyEstimates) -> Double {
    let count = Double(studies.count)
    let within = studies.variances.reduce(0, +) / count
    return max(0, studies.squaredDeviations / (count - 1) - within)
  }

  private static func oneStep(_ studies: StudyEstimates) -> Double {
    let start = studies.squaredDeviations / Double(studies.count)
    guard start > 0 else { return 0 }
    return start * studies.weighted(start).q / Double(studies.count - 1)
  }
}

extension StudyEstimates {
  /// The variance between studies at which Q has a value; 0 where Q is smaller throughout.
  ///
  /// Q falls as the variance grows, and below the value before k range^2 over it.
  func between(atQ value: Double) -> Double {
    let difference = { between in self.weighted(between).q - value }
    guard difference(0) > 0 else { return 0 }
    let end = Double(count) * range * range / value
    return BracketedRoot.find(in: 0...max(end, betweenBound), of: difference) ?? 0
  }
}
