import Indicators
import Studies

/// What a number counts, so far as other tables may have the same number: everybody in a population
/// is one number in all of them, and so is whose answer is known of records of one kind.
enum NumberName {
  /// Nobody in any row.
  static let nobody = "nobody"

  /// Everybody in a population.
  static func everybody(_ population: Population) -> String {
    switch population {
    case .allChildren: "children"
    case .schoolAge: "children of school age"
    case .allFamilies: "families"
    case .families(_, let filters):
      count("families", filters.isEmpty ? "offered" : "second-offer", "yes")
    }
  }

  /// A plain count.
  static func count(
    _ unit: String, _ dimension: String, _ category: String,
    _ informant: InstrumentVersion.Informant? = nil
  ) -> String {
    switch (dimension, category) {
    case ("recognised", _): unit
    case ("age_group", "school-age"): "children of school age"
    case ("education_linked", "no"): unlinked(unit, .education)
    case ("social_care_linked", "no"): unlinked(unit, .socialCare)
    case ("education_linked", _): answered(unit, .education)
    case ("social_care_linked", _): answered(unit, .socialCare)
    default:
      [unit, dimension, category, informant?.rawValue].compactMap(\.self).joined(separator: " ")
    }
  }

  /// Those with a form that stands for a moment, the baseline where none is named.
  static func withForm(_ title: CountTable.Title, table: String, at moment: String?) -> String {
    [title.unit, "with a form", table, moment ?? "baseline", title.informant?.rawValue]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Those who are not linked to records.
  static func unlinked(_ unit: String, _ record: RecordKind) -> String {
    "\(unit) not linked to \(record.rawValue)"
  }

  /// Those whose time after the day is not over, which the day alone tells of everybody; where only
  /// those linked to records are counted, of these.
  static func unfollowed(_ unit: String, of record: RecordKind? = nil) -> String {
    ["\(unit) not followed up", record?.rawValue].compactMap(\.self).joined(separator: " by ")
  }

  /// Those whose records are known, since they are linked and followed up.
  static func answered(_ unit: String, _ record: RecordKind) -> String {
    "\(unit) known to \(record.rawValue)"
  }
}
