extension Indicator {
  /// Families whose last offer of support was accepted.
  public static let accepted = Indicator(
    id: "accepted", title: "Families who accepted support",
    definition: """
      The family’s last offer (by date, then by its number) was accepted, of families with any \
      offer.
      """,
    source: "Operation Paramount toolkit (Bekaert and Massie)",
    topic: .engagement, unit: .family, population: .families(with: "offers", filters: []),
    record: nil,
    measure: .proportion(
      of: .last(
        table: "offers", order: "sequence",
        filter: .oneOf(column: "outcome", values: ["accepted"]))),
    moments: [.toDate])

  /// Families who accepted when they were asked again.
  public static let secondOfferAccepted = Indicator(
    id: "second-offer-accepted", title: "Families who accepted when asked again",
    definition: """
      A second or later offer was accepted, of families with a second or later offer.
      """,
    source: "Operation Paramount toolkit (Bekaert and Massie)",
    topic: .engagement, unit: .family,
    population: .families(with: "offers", filters: again), record: nil,
    measure: .proportion(
      of: .event(
        table: "offers",
        filters: again + [.oneOf(column: "outcome", values: ["accepted"])], atLeast: 1,
        during: .moment)),
    moments: [.toDate])

  private static let again = [Filter.atLeast(column: "sequence", number: 2)]
}
