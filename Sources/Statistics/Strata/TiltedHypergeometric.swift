import RealModule

/// The weights of a hypergeometric law under an odds ratio, as far as they matter, the largest
/// being 1.
struct TiltedHypergeometric {
  /// The value of the first weight.
  let first: Int
  /// The weights from `first` on.
  let weights: [Double]
  /// The logarithm of the sum of central probability times odds ratio to the power of the value.
  let logTotal: Double

  /// Makes the weights by their ratios, from the largest outwards.
  ///
  /// - Parameters:
  ///   - law: the law under an odds ratio of 1.
  ///   - logOdds: the logarithm of the odds ratio.
  ///   - depth: weights below exp(-depth) are left out.
  init(_ law: Hypergeometric, logOdds: Double, depth: Double) {
    let odds = Double.exp(logOdds)
    let smallest = Double.exp(-depth)
    let peak = law.first(from: law.smallest) { law.ratio(at: $0 + 1) * odds <= 1 }
    var below: [Double] = []
    var term = 1.0
    while peak - below.count > law.smallest {
      term /= law.ratio(at: peak - below.count) * odds
      guard term >= smallest else { break }
      below.append(term)
    }
    var weights = Array(below.reversed()) + [1]
    term = 1
    var value = peak
    while let top = law.largest, value < top {
      value += 1
      term *= law.ratio(at: value) * odds
      guard term >= smallest else { break }
      weights.append(term)
    }
    first = peak - below.count
    self.weights = weights
    logTotal =
      law.logProbability(of: peak) + Double(peak) * logOdds
      + Double.log(weights.reduce(0, +))
  }

  /// The mean of the law, as its distance from the smallest value kept.
  var mean: Double {
    var (sum, moment) = (0.0, 0.0)
    for (place, weight) in weights.enumerated() {
      sum += weight
      moment += weight * Double(place)
    }
    return Double(first) + moment / sum
  }
}
