/// The shares of all pairs of two raters' categories, with the weights of their agreement.
struct RatingShares {
  private let shares: [[Double]]
  private let weights: KappaWeights
  private let rows: [Double]
  private let columns: [Double]

  /// Takes the shares of a square table, which sum to 1.
  init(_ shares: [[Double]], _ weights: KappaWeights) {
    self.shares = shares
    self.weights = weights
    rows = shares.map { $0.reduce(0, +) }
    columns = shares.indices.map { place in shares.reduce(0) { $0 + $1[place] } }
  }

  /// The weight of a pair of categories.
  func weight(_ row: Int, _ column: Int) -> Double {
    weights.weight(row, column, of: shares.count)
  }

  /// The mean of a value of each pair of categories.
  func mean(of value: (Int, Int) -> Double) -> Double {
    sum { value($0, $1) * shares[$0][$1] }
  }

  /// The mean were the raters independent.
  func independentMean(of value: (Int, Int) -> Double) -> Double {
    sum { value($0, $1) * rows[$0] * columns[$1] }
  }

  /// The variance of one pair of ratings' part in the estimate of kappa.
  func variance(kappa: Double, expected: Double) -> Double {
    let ofRow = shares.indices.map { row in
      shares.indices.reduce(0) { $0 + weight(row, $1) * columns[$1] }
    }
    let ofColumn = shares.indices.map { column in
      shares.indices.reduce(0) { $0 + weight($1, column) * rows[$1] }
    }
    let centre = kappa - expected * (1 - kappa)
    return mean { row, column in
      let part = weight(row, column) - (ofRow[row] + ofColumn[column]) * (1 - kappa) - centre
      return part * part
    }
  }

  private func sum(_ term: (Int, Int) -> Double) -> Double {
    var sum = 0.0
    for row in shares.indices {
      for column in shares.indices { sum += term(row, column) }
    }
    return sum
  }
}
