import Statistics

/// The probabilities of all numbers of successes.
struct BinomialWeights {
  private let weights: [Double]

  init(trials: Int, share: Double) {
    let law = Binomial(trials: trials, share: share)
    weights = (0...trials).map { law?.probability(of: $0) ?? 0 }
  }

  /// The probability of a whole number given as a double.
  subscript(count: Double) -> Double { weights[Int(count)] }
}
