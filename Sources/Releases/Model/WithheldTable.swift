public import Indicators

/// A kind of table that is withheld for an indicator at a moment, all of it or nothing.
public struct WithheldTable: Hashable, Sendable, Codable {
  /// The kinds of tables that leave as a whole or not at all, some of them level by level.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Tallies by period of the day of imprisonment, at every level.
    case periods
    /// Tallies by area, arm and period; those by arm and period, or by period alone, leave.
    case areaPeriods = "periods-by-area"
    /// Counts by stratum of what the study adjusts for.
    case adjusted
    /// Counts by academic or financial year, for comparison with national figures.
    case years
    /// Counts by year, school year, sex, free meals and special educational needs.
    case strata
  }

  /// The kind of table.
  public let kind: Kind
  /// The indicator's name.
  public let indicator: String
  /// The moment.
  public let moment: Moment

  /// A withheld table with its parts.
  public init(kind: Kind, indicator: String, moment: Moment) {
    self.kind = kind
    self.indicator = indicator
    self.moment = moment
  }
}
