/// By which year of a national series a child is set against it.
public enum ReferencePeriod: String, Hashable, Sendable, Codable, CaseIterable {
  /// The academic year, as the school census and the exclusions statistics have it.
  case academicYear = "academic-year"
  /// The term, with year of school, sex, free meals and special educational needs.
  case term
  /// The year that ends on the 31 March on or after the day, as social care statistics have it.
  case marchYear = "march-year"
}
