/// The kind of record that must be linked before an answer is known.
public enum RecordKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// School records: free meals, special educational needs, attendance, suspensions.
  case education
  /// Children's social care records: statuses, contacts and referrals.
  case socialCare = "social-care"

  /// The tables whose rows show that a child was linked, where no column says so.
  public var tables: [String] {
    switch self {
    case .education: ["free_meals", "sen", "attendance", "suspensions"]
    case .socialCare: ["social_care", "contacts"]
    }
  }

  /// The column of `children` that says whether a child was linked.
  public var column: String {
    switch self {
    case .education: "education_record"
    case .socialCare: "social_care_record"
    }
  }

  /// The kind in plain English.
  public var inWords: String {
    switch self {
    case .education: "education records"
    case .socialCare: "children’s social care records"
    }
  }
}
