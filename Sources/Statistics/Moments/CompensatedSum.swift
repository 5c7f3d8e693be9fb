/// A sum that keeps what each addition rounds away.
///
/// Infinite or not a number where a part of the sum is too large for a number.
///
/// Source: Knuth DE (1998), The art of computer programming, volume 2, 3rd edition, section 4.2.2,
/// ISBN 0-201-89684-2 (the exact error of an addition).
struct CompensatedSum: Sendable {
  /// The rounded sum.
  private(set) var high = 0.0
  /// What the rounded sum leaves out.
  private(set) var low = 0.0

  /// The sum, rounded once.
  var value: Double { high + low }

  /// Adds a number.
  mutating func add(_ number: Double) {
    let sum = DoubleDouble(sum: high, number)
    high = sum.high
    low += sum.low
  }

  /// The sum divided by a count in two parts: rounded, and what the rounding left out.
  func divided(by count: Double) -> (quotient: Double, remainder: Double) {
    let quotient = value / count
    let rest = high.addingProduct(-quotient, count) + low
    return (quotient, rest / count)
  }
}
