public import Studies
import Tallies

/// The records of a study, read, checked and mended: they never leave this module.
public struct Extract: Sendable {
  /// What the study declares.
  public let study: Study
  /// The children.
  let cohort: Cohort
  /// The other tables that were supplied, by name.
  let tables: [String: RecordTable]
  /// What was found and mended, for the data-quality table.
  let quality: [QualityKey: Int]
}
