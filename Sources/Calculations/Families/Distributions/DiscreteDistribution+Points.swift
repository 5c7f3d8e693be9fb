import Statistics

extension DiscreteDistribution {
  /// The logarithm of the probability of a number, which need not be whole.
  func logProbability(at point: Double) -> Double {
    guard point.rounded() == point, abs(point) <= 0x1p62 else { return -.infinity }
    return logProbability(of: Int(point))
  }

  /// The probability of a number, which need not be whole.
  func probability(at point: Double) -> Double {
    guard point.rounded() == point, abs(point) <= 0x1p62 else { return 0 }
    return probability(of: Int(point))
  }

  /// The probability of values up to a number, which need not be whole, and of those above it.
  func tails(at point: Double) -> TailProbabilities {
    if point < 0 { return .allAbove }
    if point > 0x1p62 { return .allBelow }
    return tails(at: Int(point.rounded(.down)))
  }
}
