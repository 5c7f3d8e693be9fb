extension Indicator {
  /// Children with one or more suspensions in the academic year.
  public static let suspended = Indicator(
    id: "suspended", title: "Suspended at least once",
    definition: """
      One or more suspensions begin in the academic year (1 August to 31 July) of the day of \
      imprisonment. Children are counted, not suspensions.
      """,
    source: "Department for Education, Suspensions and permanent exclusions: methodology",
    topic: .attendance, population: .schoolAge, record: .education,
    measure: .proportion(
      of: .event(table: "suspensions", filters: suspension, atLeast: 1, during: .moment)),
    moments: [.yearOf], reference: .academicYear)

  /// Suspensions per child in the academic year.
  public static let suspensionRate = Indicator(
    id: "suspension-rate", title: "Suspensions per child",
    definition: """
      The number of suspensions that begin in the academic year of the day of imprisonment, \
      divided by the number of children. Suspensions are counted, not children.
      """,
    source: "Department for Education, Suspensions and permanent exclusions: methodology",
    topic: .attendance, population: .schoolAge, record: .education,
    measure: .rate(table: "suspensions", filters: suspension),
    moments: [.yearOf], reference: .academicYear)

  private static let suspension = [Filter.oneOf(column: "category", values: ["SUSP"])]
}
