/// The natural logarithm, the same to the last bit on every machine.
///
/// Minus infinity at zero; not a number below it. The number is split into 2^k · m with
/// m in [1, 2), and ln m = 2 artanh((m − 1) / (m + 1)) summed as its power series, which
/// is far more exact than a drawing asks for.
enum Logarithm {
  /// The natural logarithm of a number.
  static func natural(_ value: Double) -> Double {
    if value.isNaN || value < 0 { return .nan }
    if value == 0 { return -.infinity }
    if value.isInfinite { return value }
    let z = (value.significand - 1) / (value.significand + 1)
    var power = z
    var sum = 0.0
    for place in stride(from: 1.0, through: 39, by: 2) {
      sum += power / place
      power *= z * z
    }
    return Double(value.exponent) * 0.693_147_180_559_945_309 + 2 * sum
  }
}
