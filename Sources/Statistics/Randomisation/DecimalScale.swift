/// Decimal numbers as whole numbers, so that their sums and differences are exact.
///
/// 0.1 + 0.2 is 0.3 here. A number is taken for the decimal of at most twelve places and twelve
/// digits that rounds to it; whole numbers may have fifteen digits. Numbers that come out of
/// calculations (1/3) are none of these.
enum DecimalScale {
  /// Numbers as whole multiples of a power of ten.
  struct Numerators {
    /// The whole numbers.
    let values: [Int]
    /// What they are divided by: a power of ten.
    let denominator: Double
  }

  private static let powers: [Double] = [
    1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
  ]

  /// The numbers as whole multiples of the largest power of ten that suits them all; nothing where
  /// they are not such decimals, or too many of them for their size.
  static func numerators(_ numbers: [Double]) -> Numerators? {
    let largest = numbers.reduce(0) { max($0, abs($1)) }
    guard numbers.allSatisfy(\.isFinite) else { return nil }
    for power in powers {
      let limit = min(power == 1 ? 1e15 : 1e12, 0x1p60 / Double(max(1, numbers.count)))
      guard largest * power <= limit else { return nil }
      if numbers.allSatisfy({ ($0 * power).rounded() / power == $0 }) {
        return Numerators(
          values: numbers.map { Int(($0 * power).rounded()) }, denominator: power)
      }
    }
    return nil
  }

  /// The differences of pairs of numbers as decimal arithmetic has them: 0.3 - 0.1 is 0.2.
  ///
  /// - Parameters:
  ///   - numbers: what is subtracted from.
  ///   - others: what is subtracted; as many.
  /// - Returns: the differences, those of floating point where the numbers are no short decimals.
  static func differences(_ numbers: [Double], less others: [Double]) -> [Double] {
    guard let scaled = numerators(numbers + others) else {
      return zip(numbers, others).map { $0 - $1 }
    }
    return zip(scaled.values, scaled.values.dropFirst(numbers.count)).map {
      Double($0 - $1) / scaled.denominator
    }
  }
}
