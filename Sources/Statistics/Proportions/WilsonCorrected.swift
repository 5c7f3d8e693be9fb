/// Wilson's limits with a continuity correction, for a proportion that is defined.
///
/// Source: Newcombe RG (1998), method 4, Stat Med 17:857-872,
/// doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E.
func wilsonCorrectedBounds(_ proportion: Proportion, z: Double) -> Interval {
  Interval(
    lower: correctedLower(proportion, z: z),
    upper: 1 - correctedLower(proportion.complement, z: z))
}

private func correctedLower(_ proportion: Proportion, z: Double) -> Double {
  guard proportion.count > 0 else { return 0 }
  let total = proportion.total
  let share = proportion.count / total
  let squared = z * z
  let inner = squared - 2 - 1 / total + 4 * share * (proportion.rest + 1)
  let numerator = 2 * proportion.count + squared - 1 - z * max(0, inner).squareRoot()
  return max(0, numerator / (2 * (total + squared)))
}
