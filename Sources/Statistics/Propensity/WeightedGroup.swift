/// Weighted values of one group, with their weighted mean.
struct WeightedGroup {
  let mean: Double
  /// The variance of the mean by White's formula: sum w^2 (y - mean)^2 / (sum w)^2.
  let meanVariance: Double
  /// The effective number of values: (sum w)^2 / sum w^2.
  let effectiveCount: Double

  init(_ values: [Double], weights: [Double], at places: [Int]) {
    let sum = places.reduce(0) { $0 + weights[$1] }
    let origin = places.first.map { values[$0] } ?? 0
    let mean =
      origin + places.reduce(0) { $0 + weights[$1] * (values[$1] - origin) } / sum
    self.mean = mean
    meanVariance = places.reduce(0) { total, place in
      let part = weights[place] / sum * (values[place] - mean)
      return total + part * part
    }
    effectiveCount =
      1 / places.reduce(0) { $0 + (weights[$1] / sum) * (weights[$1] / sum) }
  }
}
