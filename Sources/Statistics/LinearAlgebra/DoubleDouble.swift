import RealModule

/// A number of about 31 decimal digits, held as the unevaluated sum of two floating-point numbers.
///
/// Sums and products are those of Dekker and Knuth, exact but for one rounding at about 1e-32 of
/// the result. Numbers above 1e150 or so in size are out of reach.
///
/// Source: Dekker TJ (1971), A floating-point technique for extending the available precision,
/// Numer Math 18:224-242, doi:10.1007/BF01397083.
struct DoubleDouble: Sendable, Hashable {
  /// The nearest floating-point number.
  var high: Double
  /// What is missing from it.
  var low: Double

  static let zero = DoubleDouble(0)

  init(_ value: Double) {
    high = value
    low = 0
  }

  /// The sum of two numbers of any size.
  init(sum first: Double, _ second: Double) {
    high = first + second
    let part = high - first
    low = (first - (high - part)) + (second - part)
  }

  /// The product of two numbers.
  init(product first: Double, _ second: Double) {
    high = first * second
    low = (-high).addingProduct(first, second)
  }

  /// The sum of a number and a much smaller one.
  private init(leading: Double, trailing: Double) {
    high = leading + trailing
    low = trailing - (high - leading)
  }

  static func + (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let heads = DoubleDouble(sum: left.high, right.high)
    let tails = DoubleDouble(sum: left.low, right.low)
    let first = DoubleDouble(leading: heads.high, trailing: heads.low + tails.high)
    return DoubleDouble(leading: first.high, trailing: first.low + tails.low)
  }

  static func * (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let product = DoubleDouble(product: left.high, right.high)
    let cross = left.high * right.low + left.low * right.high
    return DoubleDouble(leading: product.high, trailing: product.low + cross)
  }

  static prefix func - (value: DoubleDouble) -> DoubleDouble {
    var result = value
    result.high.negate()
    result.low.negate()
    return result
  }

  static func - (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble { left + -right }

  static func / (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let first = left.high / right.high
    let remainder = left - right * DoubleDouble(first)
    let second = remainder.high / right.high
    let last = remainder - right * DoubleDouble(second)
    return DoubleDouble(leading: first, trailing: second) + DoubleDouble(last.high / right.high)
  }

  static func += (left: inout DoubleDouble, right: DoubleDouble) { left = left + right }

  /// The number multiplied by a power of two.
  func scaled(by power: Double) -> DoubleDouble {
    var result = self
    result.high *= power
    result.low *= power
    return result
  }

  /// The square root; 0 for numbers that are not above 0.
  var squareRoot: DoubleDouble {
    guard high > 0 else { return .zero }
    let root = high.squareRoot()
    let error = self - DoubleDouble(product: root, root)
    return DoubleDouble(leading: root, trailing: error.high / (2 * root))
  }
}

extension Sequence where Element == DoubleDouble {
  /// The sum of all numbers.
  func sum() -> DoubleDouble { reduce(.zero, +) }
}
