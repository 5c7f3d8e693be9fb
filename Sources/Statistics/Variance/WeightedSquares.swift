/// The weighted sum of squared distances from the weighted mean.
///
/// Source: Chan TF, Golub GH, LeVeque RJ (1983), Am Stat 37:242-247,
/// doi:10.1080/00031305.1983.10483115 (the two-pass algorithm).
struct WeightedSquares: Sendable {
  /// The sum of the weights.
  let weight: Double
  /// The sum of weight times squared distance.
  let squares: Double

  init(_ values: [(weight: Double, value: Double)]) {
    var weight = CompensatedSum()
    var sum = CompensatedSum()
    for value in values {
      weight.add(value.weight)
      sum.add(value.weight * value.value)
    }
    let mean = sum.value / weight.value
    var squares = CompensatedSum()
    for value in values {
      let distance = value.value - mean
      squares.add(value.weight * distance * distance)
    }
    self.weight = weight.value
    self.squares = squares.value
  }
}
