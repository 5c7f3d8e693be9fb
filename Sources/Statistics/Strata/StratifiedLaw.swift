import RealModule

/// The law of the sum of several hypergeometric counts, as far as it matters around one odds ratio.
///
/// The weights of the strata are convolved under that odds ratio, so that nothing of weight is
/// smaller than a floating-point number holds; other odds ratios follow from it by a factor.
struct StratifiedLaw {
  /// How many products a convolution takes at most: some seconds of work.
  private static let mostProducts = 2_000_000_000
  /// The largest weight while convolving, so that weights down to exp(-1000) of it have a number.
  private static let peak = 1e140

  /// The smallest value kept.
  let first: Int
  /// The logarithms of the weights from `first` on, up to a constant.
  let logWeights: [Double]
  private let logOdds: Double

  /// Makes the law.
  ///
  /// - Parameters:
  ///   - laws: the strata's laws under an odds ratio of 1.
  ///   - logOdds: the logarithm of the odds ratio around which the law is wanted.
  ///   - depth: weights below exp(-depth) of the largest are left out.
  /// - Throws: `Refusal.tooMany` if too many outcomes are possible.
  init(_ laws: [Hypergeometric], logOdds: Double, depth: Double) throws(Refusal) {
    let strata = laws.map { TiltedHypergeometric($0, logOdds: logOdds, depth: depth) }
      .sorted { $0.weights.count < $1.weights.count }
    let cutoff = Self.peak * Double.exp(-depth)
    var sum = ScaledWeights(first: 0, weights: [Self.peak])
    var products = 0
    for stratum in strata {
      products += sum.weights.count * stratum.weights.count
      guard products <= Self.mostProducts else {
        throw .tooMany("pairs of outcomes of strata", limit: Self.mostProducts)
      }
      sum = sum.convolved(with: stratum).scaled(to: Self.peak, cutoff: cutoff)
    }
    first = sum.first
    logWeights = sum.weights.map { $0 > 0 ? Double.log($0) : -.infinity }
    self.logOdds = logOdds
  }

  /// The logarithm of the probability of some values under an odds ratio.
  ///
  /// - Parameters:
  ///   - values: the values; those not kept count as 0.
  ///   - odds: the logarithm of the odds ratio.
  /// - Returns: the logarithm of the probability.
  func logProbability(of values: ClosedRange<Int>, logOdds odds: Double) -> Double {
    let lowest = max(values.lowerBound, first)
    let highest = min(values.upperBound, first + logWeights.count - 1)
    guard lowest <= highest else { return -.infinity }
    return logSum(lowest...highest, odds) - logSum(kept, odds)
  }

  /// The logarithm of the probability under an odds ratio of 1 of all values that are no more
  /// probable than one of them, a relative excess of 1e-7 allowed for rounding.
  func logNoMoreProbable(than value: Int) -> Double {
    guard kept.contains(value) else { return -.infinity }
    let logs = kept.map { logWeights[$0 - first] - Double($0) * logOdds }
    let bound = logs[value - first] + 1e-7
    return Self.logSum(logs.filter { $0 <= bound }) - Self.logSum(logs)
  }

  private var kept: ClosedRange<Int> { first...(first + logWeights.count - 1) }

  private func logSum(_ values: ClosedRange<Int>, _ odds: Double) -> Double {
    let factor = odds - logOdds
    return Self.logSum(values.map { logWeights[$0 - first] + factor * Double($0) })
  }

  private static func logSum(_ logs: [Double]) -> Double {
    let largest = logs.reduce(-Double.infinity) { max($0, $1) }
    guard largest > -.infinity else { return largest }
    return largest + Double.log(logs.reduce(0) { $0 + Double.exp($1 - largest) })
  }
}

/// Weights of successive values.
private struct ScaledWeights {
  let first: Int
  let weights: [Double]

  /// The weights of the sum of both values.
  func convolved(with other: TiltedHypergeometric) -> ScaledWeights {
    var result = Array(repeating: 0.0, count: weights.count + other.weights.count - 1)
    result.withUnsafeMutableBufferPointer { result in
      weights.withUnsafeBufferPointer { own in
        for (shift, factor) in other.weights.enumerated() {
          let target = UnsafeMutableBufferPointer(rebasing: result[shift..<shift + own.count])
          for place in own.indices { target[place] += own[place] * factor }
        }
      }
    }
    return ScaledWeights(first: first + other.first, weights: result)
  }

  /// The weights with the largest made a given one, without those at the ends below a cutoff.
  func scaled(to peak: Double, cutoff: Double) -> ScaledWeights {
    let factor = peak / weights.reduce(0) { max($0, $1) }
    let scaled = weights.map { $0 * factor }
    let start = scaled.firstIndex { $0 >= cutoff } ?? 0
    let end = scaled.lastIndex { $0 >= cutoff } ?? 0
    return ScaledWeights(first: first + start, weights: Array(scaled[start...end]))
  }
}
