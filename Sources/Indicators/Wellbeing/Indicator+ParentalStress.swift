extension Indicator {
  /// The mean of parental stress, of forms with all eighteen answers.
  public static let parentalStress = parentalStress(
    "parental-stress", "Parental stress (18 to 90)",
    "The mean total of the Parental Stress Scale, of forms with all eighteen answers.", .standard)

  /// The mean of parental stress, of forms with sixteen answers at least: a check of how far it
  /// matters that forms with gaps are left out.
  public static let parentalStressProrated = parentalStress(
    "parental-stress-prorated", "Parental stress, prorated (18 to 90)",
    """
    The mean total of the Parental Stress Scale, of forms with sixteen answers at least: the mean \
    of the answers given stands for those left out. No publication gives such a rule; it is a check.
    """, .optional)

  private static func parentalStress(
    _ id: String, _ title: String, _ definition: String,
    _ missing: QuestionnaireScore.MissingAnswers
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition,
      source: Instrument.parentalStress.evidence.source, topic: .wellbeing, unit: .family,
      population: .allFamilies, record: nil,
      measure: .mean(
        of: QuestionnaireScore(table: "parental_stress", name: "total", missing: missing)),
      moments: [.baseline, .followUp])
  }
}
