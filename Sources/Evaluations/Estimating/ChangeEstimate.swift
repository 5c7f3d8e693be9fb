import Statistics
import Tallies

/// How the same children changed: the difference of their two proportions.
///
/// Tango's score interval and McNemar's score test, which are one principle; where families have
/// several children, with as many children as the design effect of the change leaves. McNemar's
/// exact test, which knows no families, stands beside them. All are 1 where nobody changed.
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
      change: estimate, p: test?.scorePValue(designEffect: designEffect) ?? 1,
      exactP: test?.pValue() ?? 1)
  }

  private var isClustered: Bool { table.change.widen(table.total) }

  private var designEffect: Double {
    if let stated = table.change.statedEffect(of: table.total) { return stated }
    return isClustered
      ? DesignEffect.pairedDifference(table.clustered, table: reversed).factor : 1
  }

  /// The paired methods take first less second: before and after change places.
  private var reversed: PairedTable {
    PairedTable(
      yesYes: Double(table.yesYes), yesNo: Double(table.noYes), noYes: Double(table.yesNo),
      noNo: Double(table.noNo))
  }

  /// After less before with its interval.
  private var estimate: Estimate? {
    let interval =
      isClustered
      ? PairedDifferenceMethod.tango.interval(
        reversed.effective(designEffect: designEffect), level: level)
      : PairedDifferenceMethod.tango.interval(reversed, level: level)
    guard let interval, let value = reversed.difference else { return nil }
    return Estimate(
      value: value, lower: interval.lower, upper: interval.upper, level: level.fraction,
      method: isClustered ? "tango-clustered" : "tango")
  }
}
