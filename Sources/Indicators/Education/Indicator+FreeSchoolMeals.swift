extension Indicator {
  /// Eligibility for free school meals, on the day and at any time in the following year.
  public static let freeSchoolMeals = Indicator(
    id: "fsm", title: "Eligible for free school meals",
    definition: """
      A spell of eligibility for free school meals is open on the day, or at any time in the \
      twelve months from it.
      """,
    source: "Department for Education, Schools, pupils and their characteristics: methodology",
    topic: .education, population: .schoolAge, record: .education,
    measure: .proportion(of: .status(table: "free_meals", filter: nil, during: .moment)),
    moments: [.at(months: 0), .within(months: 12)], reference: .academicYear)
}
