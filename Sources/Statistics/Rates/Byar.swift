/// Byar's limits of a count of events; nothing where the formula goes below 0.
///
/// x (1 - 1/(9x) - z/(3 sqrt x))^3 and, with y = x + 1, y (1 - 1/(9y) + z/(3 sqrt y))^3.
///
/// Source: Breslow NE, Day NE (1987), Statistical methods in cancer research, volume 2, page 69.
func byarBounds(_ count: Double, z: Double) -> Interval? {
  let root = 1 - 1 / (9 * count) - z / (3 * count.squareRoot())
  guard root >= 0 else { return nil }
  return Interval(lower: count * root * root * root, upper: byarUpper(count, z: z))
}

/// Byar's upper limit, which exists for every count.
func byarUpper(_ count: Double, z: Double) -> Double {
  let next = count + 1
  let root = 1 - 1 / (9 * next) + z / (3 * next.squareRoot())
  return next * root * root * root
}
