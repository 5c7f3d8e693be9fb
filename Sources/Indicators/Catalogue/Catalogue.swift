/// The built-in indicators, in the order of a report.
///
/// Adding one costs a file with its definition and a line here.
public enum Catalogue {
  /// Every built-in indicator.
  public static let indicators: [Indicator] = [
    .accepted, .secondOfferAccepted,
    .freeSchoolMeals, .senSupport, .ehcPlan,
    .attendanceAbove90, .attendanceAbove50, .suspended, .suspensionRate,
    .socialCare, .earlyHelp, .noSocialCareRecord, .contact, .referral,
    .sdqTotal, .sdqHigh, .sdqInternalising, .sdqExternalising, .sdqProsocial, .sdqImpact,
    .parentalStress,
  ]

  /// The indicators whose numbers are plain counts too: the steps of families, the bands of scores.
  ///
  /// The zeros of plain counts are always shown.
  public static let plainlyCounted: Set<String> = [
    Indicator.accepted.id, Indicator.secondOfferAccepted.id, Indicator.sdqHigh.id,
  ]

  /// The built-in indicator with a name, nil where none has it.
  /// - Parameter id: A name such as fsm.
  public static func indicator(_ id: String) -> Indicator? {
    indicators.first { $0.id == id }
  }

  /// Pairs of moments at which the same children are compared, before with after.
  /// - Parameter indicator: The indicator.
  public static func pairs(of indicator: Indicator) -> [MomentPair] {
    guard case .proportion = indicator.measure else { return [] }
    return indicator.moments.enumerated().flatMap { place, before in
      indicator.moments[(place + 1)...].map { MomentPair(before: before, after: $0) }
    }
  }
}
