import Studies

extension Adjuster {
  /// The plain counts by it.
  var dimension: String {
    switch self {
    case .sex: "sex"
    case .ageGroup: "age_group"
    case .parent: "parent"
    case .knownBefore: "known_before"
    case .ethnicity: "ethnicity"
    }
  }

  /// The category of plain counts in which one of its own is.
  func category(_ name: String) -> String {
    self == .ageGroup && ["5-10", "11-15"].contains(name) ? "school-age" : name
  }
}
