/// Differences of the first two derivatives of log gamma between a shape and the shape plus a
/// count.
///
/// For counts up to 1,000 they are finite sums of powers of 1 / (shape + j); above, differences of
/// the functions themselves.
///
/// Source: Abramowitz M, Stegun IA (1964), Handbook of mathematical functions, 6.3.6, 6.3.18,
/// 6.4.6 and 6.4.12.
struct PolygammaDifference {
  /// digamma(shape + count) - digamma(shape).
  let first: Double
  /// trigamma(shape) - trigamma(shape + count), which is not negative either.
  let second: Double

  /// Takes the differences.
  ///
  /// - Parameters:
  ///   - shape: a number above 0.
  ///   - count: a whole number of 0 or more.
  init(shape: Double, count: Double) {
    guard count <= 1000 else {
      first = SpecialFunctions.digamma(shape + count) - SpecialFunctions.digamma(shape)
      second = SpecialFunctions.trigamma(shape) - SpecialFunctions.trigamma(shape + count)
      return
    }
    var sums = (0.0, 0.0)
    var place = count - 1
    while place >= 0 {
      let term = 1 / (shape + place)
      sums.0 += term
      sums.1 += term * term
      place -= 1
    }
    (first, second) = sums
  }
}
