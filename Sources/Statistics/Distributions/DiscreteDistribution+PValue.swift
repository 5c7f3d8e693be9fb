import RealModule

extension DiscreteDistribution {
  /// The p value of an observed value under this law.
  ///
  /// Two-sided: the sum over all values that are no more probable than the observed one, a relative
  /// excess of 1e-7 allowed for rounding, as R's `binom.test`, `poisson.test` and `fisher.test`.
  /// The mid-p value is that minus half of the probability of the observed value.
  ///
  /// - Parameters:
  ///   - observed: the observed value.
  ///   - alternative: the direction of the test.
  ///   - tail: all or half of the probability of the observed value.
  /// - Returns: the p value, from 0 to 1.
  public func pValue(
    observed: Int, alternative: Alternative = .twoSided, tail: Tail = .exact
  ) -> Double {
    let exact =
      switch alternative {
      case .less: tails(at: observed).lower
      case .greater: observed <= smallest ? 1 : tails(at: observed - 1).upper
      case .twoSided: noMoreProbable(than: observed)
      }
    switch tail {
    case .exact: return exact
    case .midP: return max(0, exact - probability(of: observed) / 2)
    }
  }

  /// The smaller tail doubled, at most 1.
  ///
  /// - Parameters:
  ///   - observed: the observed value.
  ///   - tail: all or half of the probability of the observed value.
  /// - Returns: the p value, from 0 to 1.
  public func doubledSmallerTail(observed: Int, tail: Tail = .exact) -> Double {
    let less = pValue(observed: observed, alternative: .less, tail: tail)
    let greater = pValue(observed: observed, alternative: .greater, tail: tail)
    return min(1, 2 * min(less, greater))
  }

  /// The probability of all values that are no more probable than one of them.
  ///
  /// Probabilities rise up to the mode and fall from it, so each side is found by bisection.
  private func noMoreProbable(than observed: Int) -> Double {
    let logObserved = logProbability(of: observed)
    guard logObserved > -.infinity else { return 0 }
    let bound = logObserved + 1e-7
    let peak = mode
    if logProbability(of: peak) <= bound { return 1 }
    let aboveRight = first(from: peak) { logProbability(of: $0) <= bound }
    var below = smallest - 1
    var above = peak
    while above - below > 1 {
      let middle = below + (above - below) / 2
      if logProbability(of: middle) <= bound { below = middle } else { above = middle }
    }
    let right = logProbability(of: aboveRight) <= bound ? tails(at: aboveRight - 1).upper : 0
    return min(1, tails(at: below).lower + right)
  }
}
