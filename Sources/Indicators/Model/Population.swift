/// Who an indicator is about, whatever the moment: all others are in no count.
public enum Population: Hashable, Sendable, Codable {
  /// Every child.
  case allChildren
  /// Children of school age in the academic year of their day of imprisonment.
  case schoolAge
  /// Every family.
  case allFamilies
  /// Families with a row in a table that passes the filters.
  case families(with: String, filters: [Filter])

  /// The population in plain English.
  public var inWords: String {
    switch self {
    case .allChildren: "all children recognised"
    case .allFamilies: "all families recognised"
    case .schoolAge:
      "children aged 5 to 15 on 31 August before the academic year of their day of imprisonment"
    case .families(_, let filters):
      filters.isEmpty ? "families with any offer" : "families with a second or later offer"
    }
  }
}
