/// A sample as its mean and the distances from it.
///
/// The mean is taken twice, the second time of the distances, so that equal values have distances of
/// exactly 0.
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
    let mean = first + values.reduce(0) { $0 + ($1 - first) } / count
    self.mean = mean
    distances = values.map { $0 - mean }
  }

  /// The mean of the squared distances.
  var meanSquare: Double {
    distances.reduce(0) { $0 + $1 * $1 } / Double(distances.count)
  }

  /// The variance with n - 1.
  var variance: Double {
    meanSquare * Double(distances.count) / Double(distances.count - 1)
  }
}
