/// The shortest decimal digits that stand for a number, ready to be rounded.
///
/// The value is 0.d₁d₂d₃… × 10^exponent. The digits are those of the standard library's
/// description, the shortest that read back as the same number.
struct DecimalDigits {
  /// Whether the number is below zero.
  let negative: Bool
  /// The digits, the first not zero unless all are.
  var digits: [UInt8]
  /// The power of ten.
  var exponent: Int

  /// Whether nothing is left of the number.
  var isZero: Bool { digits.allSatisfy { $0 == 0 } }

  /// The digits of a finite number.
  init(_ value: Double) {
    var digits: [UInt8] = []
    var point: Int?
    var power = 0
    let parts = value.magnitude.description.split(separator: "e")
    for character in parts[0].utf8 {
      if character == UInt8(ascii: ".") {
        point = digits.count
      } else {
        digits.append(character - UInt8(ascii: "0"))
      }
    }
    if parts.count > 1 { power = Int(parts[1]) ?? 0 }
    exponent = (point ?? digits.count) + power
    while digits.first == 0 {
      digits.removeFirst()
      exponent -= 1
    }
    self.digits = digits
    negative = value < 0
  }

  /// Rounds half away from zero to so many decimals.
  mutating func round(decimals: Int) {
    let kept = exponent + decimals
    guard kept < digits.count else { return }
    guard kept >= 0 else {
      digits = []
      return
    }
    let up = digits[kept] >= 5
    digits = Array(digits[..<kept])
    if up { increase() }
  }

  private mutating func increase() {
    var place = digits.count - 1
    while place >= 0 {
      if digits[place] < 9 {
        digits[place] += 1
        return
      }
      digits[place] = 0
      place -= 1
    }
    digits.insert(1, at: 0)
    exponent += 1
  }

  /// The digits before the point, at least one.
  var whole: String {
    guard exponent > 0, !isZero else { return "0" }
    return text(0..<exponent)
  }

  /// So many digits after the point.
  func fraction(_ decimals: Int) -> String {
    text(exponent..<(exponent + decimals))
  }

  private func text(_ places: Range<Int>) -> String {
    String(
      places.map { place -> Character in
        let digit = digits.indices.contains(place) ? digits[place] : 0
        return Character(UnicodeScalar(UInt8(ascii: "0") + digit))
      })
  }
}
