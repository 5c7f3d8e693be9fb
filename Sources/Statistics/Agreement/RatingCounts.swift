/// The counts of all pairs of two raters' categories, and how far apart these are.
///
/// All sums are of counts and whole distances, and so exact for whole counts of usual size: kappa
/// is exactly 0 where the raters agree no more than by chance.
struct RatingCounts {
  private let table: [[Double]]
  private let weights: KappaWeights
  private let total: Double
  /// The distance that the categories of each row have, in the sum, from the second rater's.
  private let ofRow: [Double]
  /// The distance that the categories of each column have, in the sum, from the first rater's.
  private let ofColumn: [Double]
  /// The sum of the distances of all pairs of ratings.
  let distance: Double
  /// The sum of the distances of every rating of the first rater from every one of the second.
  let independentDistance: Double

  /// Takes a square table with a sum above 0.
  init(_ table: [[Double]], _ weights: KappaWeights) {
    self.table = table
    self.weights = weights
    let places = table.indices
    let rows = table.map { $0.reduce(0, +) }
    let columns = places.map { place in table.reduce(0) { $0 + $1[place] } }
    total = rows.reduce(0, +)
    ofRow = places.map { row in
      places.reduce(0) { $0 + weights.distance(row, $1) * columns[$1] }
    }
    ofColumn = places.map { column in
      places.reduce(0) { $0 + weights.distance($1, column) * rows[$1] }
    }
    distance = places.reduce(0) { sum, row in
      places.reduce(sum) { $0 + weights.distance(row, $1) * table[row][$1] }
    }
    independentDistance = zip(rows, ofRow).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The distance of the farthest categories; 1 where there is but one category.
  var largestDistance: Double { max(1, weights.distance(0, table.count - 1)) }

  /// The standard error of kappa, for an independent distance above 0.
  ///
  /// With v the distance of a pair, r and c its row's and column's distances, O and E the observed
  /// and the independent distance times n and n the total, the variance is the mean over pairs of
  /// (O (n (r + c) - E) - v n^2 E)^2, over E^4 n.
  var standardError: Double {
    let observed = distance * total
    let spread = total * total * independentDistance
    var sum = 0.0
    for row in table.indices {
      for column in table.indices where table[row][column] > 0 {
        let both = total * (ofRow[row] + ofColumn[column]) - independentDistance
        let part = observed * both - weights.distance(row, column) * spread
        sum += table[row][column] / total * part * part
      }
    }
    let scale = independentDistance * independentDistance
    return (sum / total).squareRoot() / scale
  }
}
