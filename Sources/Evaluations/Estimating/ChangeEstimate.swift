import Statistics
import Tallies

/// How the same children changed: the difference of their two proportions.
///
/// Tango's score interval; where families have several children, with as many children as the
/// design effect of the change leaves. Probability values are McNemar's, 1 where nobody changed.
struct ChangeEstimate {
  /// The joint table.
  let table: PairTally
  /// The confidence level.
  let level: Level

  /// The change, nil where nobody is known both times.
  func change(_ key: PairKey) -> PairedChange? {
    guard let estimate else { return nil }
    let test = McNemarTest(yesNo: table.yesNo, noYes: table.noYes)
    return PairedChange(
      indicator: key.indicator, moments: key.moments, cell: key.cell, table: table,
      change: estimate, p: test?.pValue() ?? 1, midP: test?.pValue(.twoSided, tail: .midP) ?? 1)
  }

  /// After less before with its interval.
  private var estimate: Estimate? {
    // The paired methods take first less second: before and after change places.
    let reversed = PairedTable(
      yesYes: Double(table.yesYes), yesNo: Double(table.noYes), noYes: Double(table.yesNo),
      noNo: Double(table.noNo))
    let isClustered = table.change.several > 0
    let interval =
      isClustered
      ? ClusteredInterval.pairedDifference(reversed, table.clustered, level: level)
      : PairedDifferenceMethod.tango.interval(reversed, level: level)
    guard let interval, let value = reversed.difference else { return nil }
    return Estimate(
      value: value, lower: interval.lower, upper: interval.upper, level: level.fraction,
      method: isClustered ? "tango-clustered" : "tango")
  }
}
