import RealModule

/// The mean of a tail probability over a Poisson law of the tail's shape.
///
/// Noncentral laws are such mixtures: sums of positive terms w(j) T(j) with Poisson weights w and
/// central tails T. The largest term is found first; from where the terms begin to count, tails and
/// weights then follow by recurrences that only add, so that no digits are lost.
///
/// Source: Benton D, Krishnamoorthy K (2003), Computing discrete mixtures of continuous
/// distributions, Comput Stat Data Anal 43:249-267, doi:10.1016/S0167-9473(02)00283-9 (to begin at
/// the largest term).
struct PoissonMixture {
  /// The central tails by shape.
  struct Component {
    /// The logarithms of both tails at a number j.
    let tails: (_ j: Double) -> TailProbabilities
    /// The logarithm of the upper tail at j + 1 less that at j, which the lower tails lose.
    let logStep: (_ j: Double) -> Double
    /// The step at j + 1 divided by that at j.
    let stepRatio: (_ j: Double) -> Double
  }

  /// How far the logarithm of the terms falls before they no longer count.
  private static let drop = 45.0

  /// The mean of the Poisson law, above 0.
  let mean: Double
  /// The central tails.
  let component: Component

  /// The logarithm of the mean of the upper tails.
  var logUpper: Double {
    let range = range { component.tails($0).logUpper }
    var term = Double.exp(range.logTerm(range.first) - range.height)
    var step = Double.exp(logWeight(range.first) + component.logStep(range.first) - range.height)
    var sum = term
    var j = range.first
    while j < range.last {
      let weight = mean / (j + 1)
      term = (term + step) * weight
      step *= weight * component.stepRatio(j)
      sum += term
      j += 1
    }
    return range.height + Double.log(sum)
  }

  /// The logarithm of the mean of the lower tails.
  var logLower: Double {
    let range = range { component.tails($0).logLower }
    var term = Double.exp(range.logTerm(range.last) - range.height)
    var step = Double.exp(logWeight(range.last) + component.logStep(range.last) - range.height)
    var sum = term
    var j = range.last
    while j > range.first {
      j -= 1
      let weight = mean / (j + 1)
      step /= weight * component.stepRatio(j)
      term = term / weight + step
      sum += term
    }
    return range.height + Double.log(sum)
  }

  /// The logarithm of the mean of the steps.
  var logStep: Double {
    let range = range(component.logStep)
    var term = Double.exp(range.logTerm(range.first) - range.height)
    var sum = term
    var j = range.first
    while j < range.last {
      term *= mean / (j + 1) * component.stepRatio(j)
      sum += term
      j += 1
    }
    return range.height + Double.log(sum)
  }

  /// Both tails, the smaller one summed directly.
  ///
  /// - Parameter isUpperNearer: whether the upper tail is probably the smaller one.
  /// - Returns: both tails.
  func tails(isUpperNearer: Bool) -> TailProbabilities {
    let tails = tails(isUpper: isUpperNearer)
    let isSmaller = isUpperNearer == (tails.upper < tails.lower)
    return isSmaller ? tails : self.tails(isUpper: !isUpperNearer)
  }

  private func tails(isUpper: Bool) -> TailProbabilities {
    isUpper ? TailProbabilities(logUpper: logUpper) : TailProbabilities(logLower: logLower)
  }

  private func logWeight(_ j: Double) -> Double {
    SpecialFunctions.logPoissonWeight(j, mean: mean)
  }

  /// The terms that count.
  private struct Range {
    let first: Double
    let last: Double
    let height: Double
    let logTerm: (Double) -> Double
  }

  private func range(_ logPart: @escaping (Double) -> Double) -> Range {
    let logTerm = { logWeight($0) + logPart($0) }
    let peak = peak(of: logTerm)
    let height = logTerm(peak)
    var step = (mean.squareRoot() + 1).rounded()
    var first = max(0, peak - step)
    while first > 0, logTerm(first) > height - Self.drop {
      step *= 1.5
      first = max(0, (peak - step).rounded())
    }
    step = (max(mean, peak).squareRoot() + 1).rounded()
    while logTerm(peak + step) > height - Self.drop { step = (step * 1.5).rounded() }
    return Range(first: first, last: peak + step, height: height, logTerm: logTerm)
  }

  /// The number of the largest term, found by doubled steps and bisection.
  private func peak(of logTerm: (Double) -> Double) -> Double {
    func falls(_ j: Double) -> Bool { !(logTerm(j + 1) > logTerm(j)) }
    let middle = mean.rounded(.down)
    var low = middle
    var high = middle
    var step = (mean.squareRoot() + 1).rounded()
    if falls(middle) {
      while low > 0, falls(low) {
        high = low
        low = max(0, low - step)
        step *= 2
      }
      if falls(low) { return low }
    } else {
      while !falls(high) {
        low = high
        high += step
        step *= 2
      }
    }
    while high - low > 1 {
      let middle = ((low + high) / 2).rounded(.down)
      if falls(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
