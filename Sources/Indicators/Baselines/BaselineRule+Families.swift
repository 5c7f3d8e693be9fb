extension BaselineRule {
  /// Rules of the family indicators and the instruments.
  static let families: [BaselineRule] =
    [
      without(
        "accepted", "to-date",
        because: "Offers of support after a parent's imprisonment are not counted nationally."),
      without(
        "second-offer-accepted", "to-date",
        because: "Offers of support after a parent's imprisonment are not counted nationally."),
    ]
    + ["baseline", "follow-up"].flatMap { [total($0), high($0), stress($0)] }

  private static func total(_ moment: String) -> BaselineRule {
    BaselineRule(
      indicator: "sdq-total", moment: moment, keyKind: .marchYear, counts: .scores,
      reading: .direct, like: nil,
      otherwise: Otherwise(
        "sdq.cla.mean",
        because: """
          The published mean is of children looked after for a year or more, completed by their \
          carers; it is not a mean of children at large.
          """))
  }

  private static func high(_ moment: String) -> BaselineRule {
    BaselineRule(
      indicator: "sdq-high", moment: moment, keyKind: .marchYear, counts: .children,
      reading: .direct, like: nil,
      otherwise: Otherwise(
        "sdq.cla.concern.pct",
        because: """
          The published share is of children looked after for a year or more and uses the top of \
          three bands; the indicator uses the two top bands of four.
          """))
  }

  private static func stress(_ moment: String) -> BaselineRule {
    without(
      "parental-stress", moment,
      because: "No national figure of the Parental Stress Scale is held.")
  }
}
