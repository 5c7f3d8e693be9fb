import RealModule

/// The largest value of a likelihood over all variances between studies.
///
/// Likelihoods of few studies can have several peaks. The slope's sign is taken at 0 and at points
/// that grow by a fixed factor up to a bound beyond which it is negative; each change from rise to
/// fall brackets a peak, and the highest of all peaks and of 0 is taken.
struct LikelihoodMaximum {
  let score: KeyPath<WeightedStudies, Double>
  let likelihood: KeyPath<WeightedStudies, Double>

  private static let steps = 240

  init(
    score: KeyPath<WeightedStudies, Double>, likelihood: KeyPath<WeightedStudies, Double>
  ) {
    self.score = score
    self.likelihood = likelihood
  }

  /// The variance at which the likelihood is largest.
  func find(_ studies: StudyEstimates) -> Double {
    let slope = { between in studies.weighted(between)[keyPath: self.score] }
    var best = (between: 0.0, value: studies.weighted(0)[keyPath: likelihood])
    var previous = (between: 0.0, slope: slope(0))
    for between in Self.points(studies) {
      let current = (between: between, slope: slope(between))
      if previous.slope > 0, current.slope <= 0 {
        let peak = BracketedRoot.find(in: previous.between...between, of: slope) ?? between
        let value = studies.weighted(peak)[keyPath: likelihood]
        if value > best.value { best = (peak, value) }
      }
      previous = current
    }
    return best.between
  }

  private static func points(_ studies: StudyEstimates) -> [Double] {
    let end = studies.betweenBound
    let start = (studies.variances.min() ?? end) / 1000
    let factor = Double.log(end / start) / Double(steps)
    return (0..<steps).map { start * Double.exp(factor * Double($0)) } + [2 * end]
  }
}
