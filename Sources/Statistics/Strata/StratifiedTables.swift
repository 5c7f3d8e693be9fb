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

/// The cells and margins of one stratum.
struct Stratum {
  /// Events and others in the group of interest, then in the comparison group.
  let a, b, c, d: Double
  /// The sizes of the groups.
  let first, second: Double
  /// The size of both, how many events there are, and how many others.
  let total, events, rest: Double

  init(_ pair: ProportionPair) {
    (a, b, c, d) = (pair.first.count, pair.first.rest, pair.second.count, pair.second.rest)
    (first, second) = (pair.first.total, pair.second.total)
    total = first + second
    (events, rest) = (a + c, b + d)
  }

  /// a less its expectation under no difference, without cancellation.
  var excess: Double { (a * (d / total)) - (b * (c / total)) }
  /// The variance of a given all margins under no difference; 0 for a single child.
  var variance: Double {
    guard total > 1 else { return 0 }
    return first / total * second * (events / total) * (rest / (total - 1))
  }
}
