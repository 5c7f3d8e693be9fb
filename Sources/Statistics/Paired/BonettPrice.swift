/// Bonett and Price's interval of a change of a share; cut off at -1 and 1.
///
/// Source: Bonett DG, Price RM (2012), J Educ Behav Stat 37:479-488, doi:10.3102/1076998611411915.
func bonettPriceBounds(_ table: PairedTable, z: Double) -> Interval {
  let adjusted = PairedTable(
    yesYes: table.yesYes, yesNo: table.yesNo + 1, noYes: table.noYes + 1, noNo: table.noNo)
  return waldPairedBounds(adjusted, z: z).clamped(to: -1...1)
}

/// The textbook interval of a change of a share, for a table that is defined; not cut off.
func waldPairedBounds(_ table: PairedTable, z: Double) -> Interval {
  let difference = (table.yesNo - table.noYes) / table.total
  let half = z * (table.variance ?? .nan).squareRoot()
  return Interval(lower: difference - half, upper: difference + half)
}
