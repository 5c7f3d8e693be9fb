import Indicators
import Studies
import Tallies

/// The reference strata of children, for the reference interpreter.
struct PlainStrata {
  /// The records.
  let extract: Extract

  /// The stratum of a child for an indicator's national series, nil where it has none.
  func stratum(
    of child: Int, _ indicator: Indicator, _ moment: Moment
  ) -> ReferenceStratum? {
    let window = Window(
      moment, around: extract.imprisoned(child), extracted: extract.study.extracted)
    switch (indicator.reference, moment) {
    case (.academicYear, .at), (.academicYear, .yearOf):
      return ReferenceStratum(year: AcademicYear(containing: window.start).start)
    case (.marchYear, .at):
      let (year, month, _) = window.start.components
      return ReferenceStratum(year: month >= 4 ? year + 1 : year)
    case (.term, .term):
      return window.term.map { attendance(of: child, in: $0) }
    default:
      return nil
    }
  }

  /// The stratum of a child's attendance in a term.
  private func attendance(of child: Int, in term: Term) -> ReferenceStratum {
    let age = extract.born(child).age(at: term.year)
    let school = (5...15).contains(age) ? age - 4 : nil
    return ReferenceStratum(
      year: term.year.start, term: term.season.rawValue, schoolYear: school,
      sex: extract.sex(of: child), freeMeals: isOpen("free_meals", [], child),
      specialNeeds: isOpen(
        "sen", [.oneOf(column: "provision", values: ["K", "E"])], child))
  }

  /// Whether a spell is open on the day of imprisonment, nil where the table was not supplied.
  private func isOpen(_ table: String, _ filters: [Filter], _ child: Int) -> Bool? {
    guard let table = extract.tables[table] else { return nil }
    let window = Window(
      .at(months: 0), around: extract.imprisoned(child), extracted: extract.study.extracted)
    return PlainRows(table: table, subject: child).isOpen(window, filters) == .yes
  }
}
