import Indicators

extension KPIDirection {
  /// The direction of an indicator: known of built-in ones, neither for needs, for who is known to
  /// a service, and for what a study defined itself.
  init(_ indicator: Indicator) {
    self = Self.known[indicator.id] ?? Self.ofScore(indicator) ?? .neither
  }

  private static let known: [String: KPIDirection] = [
    "accepted": .more, "second-offer-accepted": .more,
    "attendance-above-90": .more, "attendance-above-50": .more,
    "suspended": .fewer, "suspension-rate": .fewer,
    "sdq-total": .fewer, "sdq-high": .fewer, "sdq-internalising": .fewer,
    "sdq-externalising": .fewer, "sdq-prosocial": .more, "sdq-impact": .fewer,
    "parental-stress": .fewer,
  ]

  /// The same score by another rule for missing answers has the direction of the first.
  private static func ofScore(_ indicator: Indicator) -> KPIDirection? {
    indicator.id == "parental-stress-prorated" ? .fewer : nil
  }
}
