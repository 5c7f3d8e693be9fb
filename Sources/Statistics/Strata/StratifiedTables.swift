/// Two-by-two tables of several strata, such as years or areas.
///
/// Strata without children in both groups tell nothing of the comparison and are left out.
public struct StratifiedTables: Sendable, Hashable {
  /// The tables that have children in both groups.
  public let strata: [ProportionPair]

  /// Makes the strata.
  ///
  /// - Parameter strata: for each stratum the group of interest and the comparison group.
  /// - Throws: `Refusal` if a count is negative, above its total or not finite, or no stratum has
  ///   children in both groups.
  public init(_ strata: [ProportionPair]) throws(Refusal) {
    for stratum in strata {
      for group in [stratum.first, stratum.second] where !(group.total == 0 && group.count == 0) {
        guard group.isDefined else {
          throw .outOfRange("counts of a stratum", allowed: "from 0 to their total, and finite")
        }
      }
    }
    self.strata = strata.filter(\.isDefined)
    guard !self.strata.isEmpty else {
      throw .tooFew("strata with children in both groups", given: 0, needed: 1)
    }
  }

  /// The sum of a number over all strata.
  func sum(_ term: (Stratum) -> Double) -> Double {
    strata.reduce(0) { $0 + term(Stratum($1)) }
  }
}
