/// Newcombe's hybrid interval of a change of a share, for a table that is defined.
///
/// As the interval of two independent shares, less the correlation phi of the two times; phi has a
/// continuity-corrected numerator and is 0 where a margin is.
///
/// Source: Newcombe RG (1998), method 10, Stat Med 17:2635-2650,
/// doi:10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C.
func newcombePairedBounds(_ table: PairedTable, z: Double) -> Interval {
  let first = BoundedShare(
    table.first.count / table.total, wilsonBounds(table.first, z: z))
  let second = BoundedShare(
    table.second.count / table.total, wilsonBounds(table.second, z: z))
  let phi = correctedPhi(table)
  let difference = (table.yesNo - table.noYes) / table.total
  let down = length(first.below, second.above, correlation: phi)
  let up = length(first.above, second.below, correlation: phi)
  return Interval(lower: difference - down, upper: difference + up).clamped(to: -1...1)
}

private func length(_ a: Double, _ b: Double, correlation: Double) -> Double {
  max(0, a * a - 2 * correlation * a * b + b * b).squareRoot()
}

private func correctedPhi(_ table: PairedTable) -> Double {
  let margins =
    table.first.count * table.first.rest * table.second.count * table.second.rest
  guard margins > 0 else { return 0 }
  let product = table.yesYes * table.noNo - table.yesNo * table.noYes
  let corrected = product > 0 ? max(0, product - table.total / 2) : product
  return corrected / margins.squareRoot()
}
