import Statistics

/// The probabilities of numbers of events up to some largest.
struct PoissonWeights {
  private let weights: [Double]

  init(mean: Double, upTo largest: Int) {
    let law = Poisson(mean: mean)
    weights = (0...largest).map { law?.probability(of: $0) ?? 0 }
  }

  subscript(count: Int) -> Double { weights[count] }
}
