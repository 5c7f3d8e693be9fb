/// The sums that count as at least as extreme as the observed one.
///
/// Sums are of whole numbers, and their centre is a fraction, so that every comparison is exact.
struct SumTails {
  /// Sums of at least this count towards the p value of a larger sum.
  let atLeast: Int
  /// Sums of at most this count towards the p value of a smaller sum.
  let atMost: Int
  /// Sums of at least this, and those of at most `below`, are as far from the centre.
  let above: Int
  /// See `above`.
  let below: Int

  /// Whether every sum is as far from the centre as the observed one.
  var isEverything: Bool { above <= below + 1 }

  /// Finds where the tails begin.
  ///
  /// - Parameters:
  ///   - observed: the observed sum.
  ///   - centre: the expected sum: the first number divided by the second, which is above 0.
  ///   - slack: how far sums may differ and still count as equal.
  init(observed: Int, centre: (Int128, Int128), slack: Int) {
    atLeast = observed - slack
    atMost = observed + slack
    let sum = Int128(observed) * centre.1
    let deviation = max(sum - centre.0, centre.0 - sum) - Int128(slack) * centre.1
    above = Self.clamped(-Self.floor(-(centre.0 + deviation), centre.1))
    below = Self.clamped(Self.floor(centre.0 - deviation, centre.1))
  }

  /// The largest whole number not above a fraction.
  private static func floor(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func clamped(_ number: Int128) -> Int {
    Int(min(max(number, -(1 << 62)), 1 << 62))
  }
}
