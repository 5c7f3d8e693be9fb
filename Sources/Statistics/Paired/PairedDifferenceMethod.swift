/// How the interval of a change of a share in the same children is found.
public enum PairedDifferenceMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Tango's score interval: the method of this library's reports.
  ///
  /// Source: Tango T (1998), Stat Med 17:891-908,
  /// doi:10.1002/(SICI)1097-0258(19980430)17:8<891::AID-SIM780>3.0.CO;2-B.
  case tango
  /// Newcombe's hybrid of the two Wilson intervals, with their correlation.
  ///
  /// Source: Newcombe RG (1998), method 10, Stat Med 17:2635-2650,
  /// doi:10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C.
  case newcombe = "newcombe-paired"
  /// Bonett and Price's adjusted interval: 1 added to either number of those who changed.
  ///
  /// Source: Bonett DG, Price RM (2012), J Educ Behav Stat 37:479-488,
  /// doi:10.3102/1076998611411915.
  case bonettPrice = "bonett-price"
  /// The textbook interval, not cut off; kept for comparison with other work only.
  case wald = "wald-paired"

  /// The interval of the first share less the second.
  ///
  /// Nothing where the table is undefined. The counts may be effective numbers.
  ///
  /// - Parameters:
  ///   - table: the four counts.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(_ table: PairedTable, level: Level = .ninetyFive) -> Interval? {
    guard table.isDefined else { return nil }
    switch self {
    case .tango: return TangoScore(table, z: level.z).interval
    case .newcombe: return newcombePairedBounds(table, z: level.z)
    case .bonettPrice: return bonettPriceBounds(table, z: level.z)
    case .wald: return waldPairedBounds(table, z: level.z)
    }
  }
}
