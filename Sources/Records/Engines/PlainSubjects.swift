import Indicators
import Studies
import Tallies

/// The children or families of an indicator, for the reference interpreter.
struct PlainSubjects {
  /// The records.
  let extract: Extract
  /// What is counted.
  let unit: Unit
  /// Who answers the forms that are read, nil for no one in particular.
  let informant: InstrumentVersion.Informant?
  /// The child that stands for each family.
  private let home: [Int]

  /// The subjects of an extract.
  init(extract: Extract, unit: Unit, informant: InstrumentVersion.Informant? = nil) {
    self.informant = informant
    self.extract = extract
    self.unit = unit
    self.home = extract.homeChildren()
  }

  /// The number of children or families.
  var count: Int { unit == .family ? extract.cohort.families : extract.cohort.count }

  /// The day of imprisonment of a child, or of the child that stands for a family.
  func day(of subject: Int) -> CalendarDate {
    extract.imprisoned(unit == .family ? home[subject] : subject)
  }

  /// The family of a subject.
  func family(of subject: Int) -> Int32 {
    unit == .family ? Int32(subject) : extract.cohort.family[subject]
  }

  /// The child whose day and categories are those of a subject.
  func child(of subject: Int) -> Int { unit == .family ? home[subject] : subject }

  /// Every cell in which a subject is counted: its area and all, its arm and both; for children
  /// also by sex over all areas.
  func cells(of subject: Int) -> [Cell] {
    let child = unit == .family ? home[subject] : subject
    let arm = extract.arm(of: child)
    let area = extract.areaCode(of: child)
    let cells = [nil, area].flatMap { area in
      [nil, arm].map { Cell(area: area, arm: $0, informant: informant) }
    }
    guard unit == .child else { return cells }
    let sex = extract.sex(of: child)
    return cells + [nil, arm].map { Cell(arm: $0, sex: sex, informant: informant) }
  }
}
