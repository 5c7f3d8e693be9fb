import Indicators
import Studies
import Tallies

/// What each child is in school, by which national attendance is published.
///
/// A profile is a small number for school year, sex, free meals and special educational needs.
struct PupilProfiles {
  /// The number of profiles.
  static let count = schoolYears * sexes * 9

  private static let schoolYears = 12
  private static let sexes = CellGrid.sexes

  private let cohort: Cohort
  /// Sex, free meals and needs of each child, worked out once.
  private let fixed: [UInt8]

  /// The profiles of a cohort, without any child where no national series goes by them.
  init(_ frame: CohortFrame) {
    cohort = frame.extract.cohort
    guard let indicator = frame.extract.study.indicators.first(where: { $0.reference == .term })
    else {
      fixed = []
      return
    }
    let question = NativeQuestion(frame: frame, indicator: indicator, moment: .at(months: 0))
    let meals = Self.open(
      question, "free_meals", .status(table: "free_meals", filter: nil, during: .moment))
    let needs = Self.open(
      question, "sen",
      .status(
        table: "sen", filter: .oneOf(column: "provision", values: ["K", "E"]), during: .moment))
    fixed = zip(cohort.sex, zip(meals, needs)).map { sex, open in
      sex * 9 + open.0 * 3 + open.1
    }
  }

  /// The profile of a child in an academic year.
  @inline(__always)
  func profile(of child: Int, in year: Int) -> Int {
    let age = BirthMonth(ordinal: cohort.born[child]).age(at: AcademicYear(start: year))
    let schoolYear = age >= 5 && age <= 15 ? age - 4 : 0
    return schoolYear * Self.sexes * 9 + Int(fixed[child])
  }

  /// A stratum of a period and a profile.
  func stratum(_ period: NativeStratum, _ profile: Int) -> NativeStratum {
    let schoolYear = profile / 9 / Self.sexes
    return NativeStratum(
      year: period.year, term: period.term, schoolYear: schoolYear == 0 ? -1 : Int8(schoolYear),
      sex: Int8(profile / 9 % Self.sexes), freeMeals: Int8(profile / 3 % 3) - 1,
      specialNeeds: Int8(profile % 3) - 1)
  }

  /// Whether a spell is open on each child's day: 2 or 1, 0 where the table was not supplied.
  private static func open(
    _ question: NativeQuestion, _ table: String, _ condition: Condition
  ) -> [UInt8] {
    let extract = question.frame.extract
    guard extract.tables[table] != nil else {
      return [UInt8](repeating: 0, count: extract.cohort.count)
    }
    return question.truths(of: condition).map { $0 == .yes ? 2 : 1 }
  }
}
