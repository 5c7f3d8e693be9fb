/// The sums from which Satterthwaite's degrees of freedom of a bias-reduced variance follow.
///
/// The variance estimate of a coefficient is a quadratic form whose weights are the eigenvalues of
/// the matrix of the clusters' inner products p_g . p_h. With d = |a_g|^2, alpha = P'a and
/// beta = S'a, these are (d if g = h) + alpha_g N alpha_h - alpha_g beta_h - beta_g alpha_h.
/// The freedom is the squared trace over the sum of squares.
///
/// Source: Pustejovsky JE, Tipton E (2018), J Bus Econ Stat 36:672-683,
/// doi:10.1080/07350015.2016.1247004.
struct SatterthwaiteTally {
  private let inverse: Matrix
  private let sums: Matrix?
  private var coefficients: [Sums]

  /// The sums of one coefficient.
  private struct Sums {
    var squares: Matrix
    var halves: Matrix
    var mixed: Matrix
    var trace = 0.0
    var diagonal = 0.0

    init(rank: Int) {
      squares = Matrix(rows: rank, columns: rank)
      halves = squares
      mixed = squares
    }

    /// Adds a cluster: `first` is alpha and `second` N alpha / 2 - beta.
    mutating func add(_ first: [Double], _ second: [Double], length: Double) {
      var cross = 0.0
      for row in first.indices {
        cross += first[row] * second[row]
        for column in first.indices {
          squares[row, column] += first[row] * first[column]
          halves[row, column] += second[row] * second[column]
          mixed[row, column] += first[row] * second[column]
        }
      }
      trace += length + 2 * cross
      diagonal += length * (length + 4 * cross)
    }

    var freedom: Double? {
      var total = diagonal
      for row in 0..<squares.rows {
        for column in 0..<squares.rows {
          total += 2 * squares[row, column] * halves[column, row]
          total += 2 * mixed[row, column] * mixed[column, row]
        }
      }
      let result = trace * trace / total
      return trace > 0 && result.isFinite && result > 0 ? result : nil
    }
  }

  init(inverse: Matrix, sums: Matrix?) {
    self.inverse = inverse
    self.sums = sums
    coefficients = (0..<inverse.rows).map { _ in Sums(rank: inverse.rows) }
  }

  /// Adds the part of a cluster.
  mutating func add(_ cluster: LinearisedCluster) {
    let vectors = cluster.adjusted.times(inverse.transposed)
    let first = cluster.unweighted.transposed.times(vectors)
    let second = cluster.weighted.transposed.times(vectors)
    let half = (sums.map { $0.times(first) } ?? first).scaled(by: 0.5).plus(second, times: -1)
    for place in coefficients.indices {
      let length = vectors.column(place).reduce(0) { $0 + $1 * $1 }
      coefficients[place].add(first.column(place), half.column(place), length: length)
    }
  }

  /// The degrees of freedom of each coefficient; nothing for one whose variance is always 0.
  var freedom: [Double?] { coefficients.map(\.freedom) }
}
