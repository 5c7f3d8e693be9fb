extension Indicator {
  /// Child in Need, child protection plan or looked after.
  public static let socialCare = Indicator(
    id: "social-care", title: "Child in Need or above",
    definition: """
      A spell as Child in Need, on a child protection plan or looked after is open on the day.
      """,
    source: "Department for Education, Children in need: methodology",
    topic: .socialCare, population: .allChildren, record: .socialCare,
    measure: .proportion(of: statutory),
    moments: [.at(months: 0), .at(months: 6)], reference: .marchYear)

  /// Early help, where no higher status is open.
  public static let earlyHelp = Indicator(
    id: "early-help", title: "Early help",
    definition: """
      A spell of early help is open on the day, and none as Child in Need or above: the highest \
      status counts.
      """,
    source: "Department for Education, Working together to safeguard children",
    topic: .socialCare, population: .allChildren, record: .socialCare,
    measure: .proportion(
      of: .all([
        .status(
          table: "social_care", filter: .oneOf(column: "status", values: ["EH"]),
          during: .moment),
        .not(statutory),
      ])),
    moments: [.at(months: 0), .at(months: 6)])

  /// No trace in children's social care before the day.
  public static let noSocialCareRecord = Indicator(
    id: "no-social-care-record", title: "No social care record",
    definition: """
      No social care status, open or closed, begun on or before the day, and no contact or \
      referral before it. A child whose records were not linked is not counted here.
      """,
    source: "Operation Paramount toolkit (Bekaert and Massie)",
    topic: .socialCare, population: .allChildren, record: .socialCare,
    measure: .proportion(
      of: .not(
        .any([
          .status(table: "social_care", filter: nil, during: .past),
          .event(table: "contacts", filters: [], atLeast: 1, during: .past),
        ]))),
    moments: [.at(months: 0)])

  private static let statutory = Condition.status(
    table: "social_care", filter: .oneOf(column: "status", values: ["CIN", "CPP", "CLA"]),
    during: .moment)
}
