/// The length of the periods in which days of imprisonment are counted.
public enum PeriodLength: String, Hashable, Sendable, Codable, CaseIterable {
  /// Three months, from January, April, July and October.
  case quarter
  /// Six months, from January and July.
  case halfYear = "half-year"
  /// Twelve months, from January.
  case year

  /// The number of months.
  public var months: Int {
    switch self {
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }
}
