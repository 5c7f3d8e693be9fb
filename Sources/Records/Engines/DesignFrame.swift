import Indicators
import Studies
import Tallies

/// What the native engine works out once for a comparison of areas: the leaf and period of every
/// child and family, and the leaf and categories of what the study adjusts for.
///
/// The key of a group is its leaf plus the number of leaves times its period or profile.
struct DesignFrame {
  /// The groups of children, or of families.
  struct Groups {
    /// By leaf and period.
    let periods: NumberedGroups
    /// By leaf and profile, nil where the study adjusts for nothing.
    let profiles: NumberedGroups?
  }

  /// The children's groups.
  let children: Groups
  /// The families' groups: those of the child that stands for each.
  let families: Groups
  private let study: Study
  private let length: PeriodLength
  private let columns: [CategoryColumn]

  /// The frame of an extract, nil where the study declares no design.
  /// - Parameters:
  ///   - extract: The records.
  ///   - leaf: The leaf of each child.
  ///   - home: The child that stands for each family.
  init?(_ extract: Extract, leaf: [Int32], home: [Int32]) {
    guard let design = extract.study.design else { return nil }
    let cohort = extract.cohort
    let leaves = extract.study.areas.count * 2
    let numbers = DayTable(cohort.imprisoned) {
      StudyPeriod(design.period, containing: $0).number
    }
    let columns = design.adjustment.map { CategoryColumn($0, cohort) }
    let periods = leaf.indices.map { Int(leaf[$0]) + leaves * numbers[cohort.imprisoned[$0]] }
    let profiles = leaf.indices.map { child in
      let profile = columns.reduce(0) { $0 * $1.names.count + Int($1.codes[child]) }
      return Int(leaf[child]) + leaves * profile
    }
    let isAdjusted = !columns.isEmpty
    children = Groups(
      periods: NumberedGroups(periods),
      profiles: isAdjusted ? NumberedGroups(profiles) : nil)
    families = Groups(
      periods: NumberedGroups(home.map { periods[Int($0)] }),
      profiles: isAdjusted ? NumberedGroups(home.map { profiles[Int($0)] }) : nil)
    study = extract.study
    length = design.period
    self.columns = columns
  }

  /// The groups of an indicator's children or families.
  func groups(_ unit: Unit) -> Groups { unit == .family ? families : children }

  /// The area, arm and period of a group by period.
  func cell(ofPeriod key: Int) -> Cell {
    cell(key, StudyPeriod(length, number: key / (study.areas.count * 2)))
  }

  /// The area and arm of a group by profile.
  func cell(ofProfile key: Int) -> Cell { cell(key, nil) }

  /// The categories of a group by profile, in the order of the design.
  func categories(ofProfile key: Int) -> [String] {
    var rest = key / (study.areas.count * 2)
    var categories: [String] = []
    for column in columns.reversed() {
      categories.append(column.names[rest % column.names.count])
      rest /= column.names.count
    }
    return categories.reversed()
  }

  private func cell(_ key: Int, _ period: StudyPeriod?) -> Cell {
    let leaf = key % (study.areas.count * 2)
    return Cell(
      area: study.areas[leaf / 2].code, arm: leaf % 2 == 0 ? .rollout : .comparison,
      period: period)
  }
}
