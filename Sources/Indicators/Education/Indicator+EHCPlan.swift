extension Indicator {
  /// An education, health and care plan.
  public static let ehcPlan = Indicator(
    id: "ehcp", title: "Education, health and care plan",
    definition: "Provision E (education, health and care plan) is open on the day.",
    source: "Department for Education, Special educational needs in England: methodology",
    topic: .education, population: .schoolAge, record: .education,
    measure: .proportion(
      of: .status(
        table: "sen", filter: .oneOf(column: "provision", values: ["E"]), during: .moment)),
    moments: [.at(months: 0)], reference: .academicYear)
}
