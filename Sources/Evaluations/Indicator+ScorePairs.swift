import Indicators

extension Indicator {
  /// Pairs of moments at which the scores of the same children are compared, before with after.
  var scorePairs: [MomentPair] {
    guard measure.isMean else { return [] }
    return moments.enumerated().flatMap { place, before in
      moments[(place + 1)...].map { MomentPair(before: before, after: $0) }
    }
  }
}
