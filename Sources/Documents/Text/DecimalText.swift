import Symbols

/// A number written with a fixed count of decimals, the same on every machine.
///
/// Rounded half away from zero on the shortest decimal that stands for the number, so
/// that 53 of 80 (0.6625) is 66.3% as by hand, although the nearest binary number lies
/// a little below. Thousands are separated by commas, the minus is a real one, and
/// nothing that rounds to zero has a sign.
enum DecimalText {
  /// Which numbers carry a sign.
  enum Sign: Hashable, Sendable {
    /// Only those below zero.
    case minusOnly
    /// Those below and above zero.
    case always
  }

  /// The minus sign, U+2212.
  static let minus = "\u{2212}"

  /// The text of a number; a number that is none gives the symbol of "not available".
  /// - Parameters:
  ///   - value: The number.
  ///   - shift: The power of ten that it is multiplied by first: 2 for percentages.
  ///   - decimals: How many digits stand behind the point.
  ///   - sign: Which numbers carry a sign.
  static func text(
    _ value: Double, shift: Int = 0, decimals: Int, sign: Sign = .minusOnly
  ) -> String {
    if value.isNaN { return Absence.notAvailable.rawValue }
    if value.isInfinite { return mark(below: value < 0, zero: false, sign) + "∞" }
    var number = DecimalDigits(value)
    number.exponent += shift
    number.round(decimals: max(0, decimals))
    let body = grouped(number.whole) + fraction(number, decimals: max(0, decimals))
    return mark(below: number.negative, zero: number.isZero, sign) + body
  }

  /// The text of a whole number.
  static func text(_ count: Int) -> String {
    mark(below: count < 0, zero: count == 0, .minusOnly) + grouped(String(count.magnitude))
  }

  private static func mark(below: Bool, zero: Bool, _ sign: Sign) -> String {
    if zero { return "" }
    if below { return minus }
    return sign == .always ? "+" : ""
  }

  private static func fraction(_ number: DecimalDigits, decimals: Int) -> String {
    decimals == 0 ? "" : "." + number.fraction(decimals)
  }

  private static func grouped(_ digits: String) -> String {
    var out = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return out
  }
}
