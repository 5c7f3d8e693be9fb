import RealModule

/// Differences of the first two derivatives of log gamma between a shape and the shape plus a
/// count.
///
/// For counts up to 1,000 they are finite sums of powers of 1 / (shape + j); above, the series in
/// 1/x after raising the arguments by the recurrence.
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
      let (upper, lower) = (Self.polygamma(shape + count), Self.polygamma(shape))
      first = upper.digamma - lower.digamma
      second = lower.trigamma - upper.trigamma
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

  private static func polygamma(_ x: Double) -> (digamma: Double, trigamma: Double) {
    var shifted = x
    var sums = (0.0, 0.0)
    while shifted < 20 {
      sums.0 += 1 / shifted
      sums.1 += 1 / (shifted * shifted)
      shifted += 1
    }
    let u = 1 / (shifted * shifted)
    let first = u * (1.0 / 12 - u * (1.0 / 120 - u * (1.0 / 252 - u * (1.0 / 240 - u / 132))))
    let second =
      u * (1.0 / 6 - u * (1.0 / 30 - u * (1.0 / 42 - u * (1.0 / 30 - u * 5.0 / 66)))) / shifted
    return (
      Double.log(shifted) - 1 / (2 * shifted) - first - sums.0,
      1 / shifted + u / 2 + second + sums.1
    )
  }
}
