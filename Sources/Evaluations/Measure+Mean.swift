import Indicators

extension Measure {
  /// Whether the measure is a mean, so that a tally's numerator is a sum of scores and no count.
  var isMean: Bool {
    if case .mean = self { true } else { false }
  }
}

extension Indicator {
  /// Pairs of moments at which the scores of the same children are compared, before with after.
  var scorePairs: [MomentPair] {
    guard measure.isMean else { return [] }
    return moments.enumerated().flatMap { place, before in
      moments[(place + 1)...].map { MomentPair(before: before, after: $0) }
    }
  }
}
