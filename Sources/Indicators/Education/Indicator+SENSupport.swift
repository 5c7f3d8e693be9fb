extension Indicator {
  /// SEN support without an education, health and care plan.
  public static let senSupport = Indicator(
    id: "sen-support", title: "SEN support",
    definition: """
      Provision K (SEN support) is open on the day, and provision E (education, health and care \
      plan) is not.
      """,
    source: "Department for Education, Special educational needs in England: methodology",
    topic: .education, population: .schoolAge, record: .education,
    measure: .proportion(
      of: .all([
        .status(
          table: "sen", filter: .oneOf(column: "provision", values: ["K"]), during: .moment),
        .not(
          .status(
            table: "sen", filter: .oneOf(column: "provision", values: ["E"]), during: .moment)),
      ])),
    moments: [.at(months: 0)], reference: .academicYear)
}
