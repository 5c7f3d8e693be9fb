import Indicators
import Studies

/// One thing that a study adjusts for, as a code for each child.
struct CategoryColumn {
  /// The categories, by code.
  let names: [String]
  /// The code of each child.
  let codes: [Int32]

  /// The column of an adjuster.
  init(_ adjuster: Adjuster, _ cohort: Cohort) {
    switch adjuster {
    case .sex:
      self.init(names: Cohort.sexes, codes: cohort.sex.map(Int32.init))
    case .ageGroup:
      self.init(
        names: ["under-5", "5-10", "11-15", "16-and-over"], codes: Self.ageGroups(cohort))
    case .parent: self.init(cohort.column("parent"), cohort.count)
    case .knownBefore: self.init(cohort.column("known_before"), cohort.count)
    case .ethnicity: self.init(cohort.column("ethnicity"), cohort.count)
    }
  }

  private init(names: [String], codes: [Int32]) {
    self.names = names
    self.codes = codes
  }

  /// A column of the children's table, with `unknown` after its levels.
  private init(_ column: RecordColumn?, _ children: Int) {
    guard let column else {
      self.init(names: ["unknown"], codes: [Int32](repeating: 0, count: children))
      return
    }
    let unknown = Int32(column.levels.count)
    self.init(
      names: column.levels + ["unknown"],
      codes: column.values.map { $0 == RecordColumn.missing ? unknown : $0 })
  }

  /// The group of the age on 31 August before the academic year of the day.
  private static func ageGroups(_ cohort: Cohort) -> [Int32] {
    let years = DayTable(cohort.imprisoned) { AcademicYear(containing: $0) }
    return (0..<cohort.count).map { child in
      switch BirthMonth(ordinal: cohort.born[child]).age(at: years[cohort.imprisoned[child]]) {
      case ..<5: 0
      case ..<11: 1
      case ..<16: 2
      default: 3
      }
    }
  }
}
