extension Indicator {
  /// Any contact with children's social care: a referral begins as a contact.
  public static let contact = Indicator(
    id: "contact", title: "Contact with children’s social care",
    definition: """
      One or more contacts or referrals at the front door (MASH) in the six months before the \
      day, or from it. A referral begins as a contact.
      """,
    source: "Association of Directors of Children’s Services, Safeguarding pressures",
    topic: .socialCare, population: .allChildren, record: .socialCare,
    measure: .proportion(
      of: .event(table: "contacts", filters: [], atLeast: 1, during: .moment)),
    moments: [.before(months: 6), .within(months: 6)])

  /// A referral to children's social care.
  public static let referral = Indicator(
    id: "referral", title: "Referral to children’s social care",
    definition: """
      One or more referrals in the six months before the day, or from it. Contacts that did not \
      become referrals are not counted.
      """,
    source: "Department for Education, Children in need: methodology",
    topic: .socialCare, population: .allChildren, record: .socialCare,
    measure: .proportion(
      of: .event(
        table: "contacts", filters: [.oneOf(column: "kind", values: ["referral"])], atLeast: 1,
        during: .moment)),
    moments: [.before(months: 6), .within(months: 6)])
}
