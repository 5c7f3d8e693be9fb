import Indicators
import Studies

extension Extract {
  /// What a study that adjusts for something knows of it about a child.
  func category(of child: Int, _ adjuster: Adjuster) -> String {
    switch adjuster {
    case .sex: return sex(of: child)
    case .ageGroup:
      let age = born(child).age(at: AcademicYear(containing: imprisoned(child)))
      if age < 5 { return "under-5" }
      if age < 11 { return "5-10" }
      return age < 16 ? "11-15" : "16-and-over"
    case .parent: return level(of: child, in: "parent")
    case .knownBefore: return level(of: child, in: "known_before")
    case .ethnicity: return level(of: child, in: "ethnicity")
    }
  }

  private func level(of child: Int, in name: String) -> String {
    guard let column = cohort.column(name), column.values[child] != RecordColumn.missing else {
      return "unknown"
    }
    return column.levels[Int(column.values[child])]
  }
}
