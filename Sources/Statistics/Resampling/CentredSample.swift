/// A sample as its mean and the distances from it.
///
/// The mean is taken twice, the second time of the distances, and both parts are taken off, so that
/// the distances keep their digits however far the values lie from 0.
///
/// Source: Neely PM (1966), Comparison of several algorithms for computation of means, standard
/// deviations and correlation coefficients, Commun ACM 9:496-499, doi:10.1145/365719.365958.
struct CentredSample {
  /// The mean.
  let mean: Double
  /// Each value less the mean.
  let distances: [Double]

  /// Centres a sample of at least one value.
  init(_ values: [Double]) {
    let count = Double(values.count)
    let first = values.reduce(0) { $0 + $1 / count }
    let rest = values.reduce(0) { $0 + ($1 - first) } / count
    mean = first + rest
    distances = values.map { ($0 - first) - rest }
  }

  /// The mean of the squared distances.
  var meanSquare: Double {
    distances.reduce(0) { $0 + $1 * $1 } / Double(distances.count)
  }

  /// The root of the sum of the squared distances, which cannot overflow where they do not.
  var rootOfSquares: Double { Self.rootOfSquares(distances) }

  /// The root of the sum of squares of numbers.
  static func rootOfSquares(_ numbers: [Double]) -> Double {
    let largest = numbers.reduce(0) { max($0, abs($1)) }
    guard largest > 0, largest.isFinite else { return largest }
    let parts = numbers.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
    return largest * parts.squareRoot()
  }

  /// The variance with n - 1.
  var variance: Double {
    meanSquare * Double(distances.count) / Double(distances.count - 1)
  }
}
