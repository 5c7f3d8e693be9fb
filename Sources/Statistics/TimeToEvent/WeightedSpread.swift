import RealModule

/// The weight, mean and spread of rows of covariates, with weights given by their logarithms.
///
/// Rows are merged one by one without a difference of large sums, and weights are kept relative to
/// the largest, so that nothing cancels or overflows.
///
/// Source: West DHD (1979), Updating mean and variance estimates: an improved method, Commun ACM
/// 22:532-535, doi:10.1145/359146.359153.
struct WeightedSpread {
  /// The logarithm by which all weights are divided.
  private(set) var logScale = -Double.infinity
  /// The sum of the weights.
  private(set) var weight = 0.0
  /// The weighted mean of each covariate.
  private(set) var mean: [Double]
  /// The weighted sums of products of deviations, row after row.
  private(set) var products: [Double]

  /// Nothing yet, of some number of covariates.
  init(covariates: Int) {
    mean = Array(repeating: 0, count: covariates)
    products = Array(repeating: 0, count: covariates * covariates)
  }

  /// The logarithm of the sum of the weights.
  var logWeight: Double { logScale + Double.log(weight) }

  /// Adds a row.
  mutating func add(_ row: ArraySlice<Double>, logWeight: Double) {
    let part = rescaled(toHold: logWeight)
    let total = weight + part
    merge(row, part: part, total: total)
    weight = total
  }

  /// Merges other rows, their weights multiplied by a factor from 0 to 1.
  mutating func merge(_ other: WeightedSpread, factor: Double) {
    guard other.weight > 0, factor > 0 else { return }
    let unit = rescaled(toHold: other.logScale)
    let part = other.weight * factor * unit
    let total = weight + part
    merge(other.mean[...], part: part, total: total)
    for place in products.indices { products[place] += factor * unit * other.products[place] }
    weight = total
  }

  /// The products of one row with the mean's distance to it, by the weight on either side.
  private mutating func merge(_ row: ArraySlice<Double>, part: Double, total: Double) {
    let count = mean.count
    let share = part / total
    let distances = zip(row, mean).map { $0 - $1 }
    let factor = weight * share
    for first in 0..<count {
      let scaled = factor * distances[first]
      for second in 0..<count { products[first * count + second] += scaled * distances[second] }
    }
    for place in 0..<count { mean[place] += share * distances[place] }
  }

  /// Makes room for a weight, and returns it on the scale of the others.
  private mutating func rescaled(toHold logWeight: Double) -> Double {
    if logWeight > logScale {
      let factor = Double.exp(logScale - logWeight)
      weight *= factor
      for place in products.indices { products[place] *= factor }
      logScale = logWeight
    }
    return Double.exp(logWeight - logScale)
  }
}
