/// Wilson's score interval of a proportion, of whole or effective numbers.
///
/// Nothing where the total is not above 0 or the count lies outside 0 to the total. Lower limit
/// exactly 0 at a count of 0, upper limit exactly 1 at a full count. The limits are the roots P of
/// (p - P)^2 = z^2 P(1 - P) / n, written so that nothing cancels.
///
/// Source: Wilson EB (1927), J Am Stat Assoc 22:209-212, doi:10.1080/01621459.1927.10502953. For a
/// clustered sample give n / design effect with p kept: Rao JNK, Scott AJ (1992), Biometrics
/// 48:577-585, doi:10.2307/2532311.
///
/// - Parameters:
///   - count: how many have the characteristic (or that number over the design effect).
///   - total: how many there are (or that number over the design effect).
///   - level: the confidence level.
/// - Returns: the interval, or nothing where it is undefined.
public func wilsonBounds(count: Double, total: Double, level: Level = .ninetyFive) -> Interval? {
  let proportion = Proportion(count: count, total: total)
  return proportion.isDefined ? wilsonBounds(proportion, z: level.z) : nil
}

/// Wilson's limits of a proportion that is defined.
func wilsonBounds(_ proportion: Proportion, z: Double) -> Interval {
  Interval(
    lower: wilsonLower(proportion, z: z),
    upper: proportion.rest == 0 ? 1 : min(1, wilsonUpper(proportion, z: z)))
}

private func wilsonRoot(_ proportion: Proportion, z: Double) -> Double {
  let variance = proportion.count * (proportion.rest / proportion.total) + z * z / 4
  return proportion.count + z * z / 2 + z * variance.squareRoot()
}

private func wilsonUpper(_ proportion: Proportion, z: Double) -> Double {
  wilsonRoot(proportion, z: z) / (proportion.total + z * z)
}

private func wilsonLower(_ proportion: Proportion, z: Double) -> Double {
  let count = proportion.count
  return min(1, count / proportion.total * (count / wilsonRoot(proportion, z: z)))
}
