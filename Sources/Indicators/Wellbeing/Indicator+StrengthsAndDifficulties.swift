extension Indicator {
  /// The mean of total difficulties.
  public static let sdqTotal = sdq("total", "Total difficulties (0 to 40)")
  /// The mean of emotional and peer difficulties.
  public static let sdqInternalising = sdq("internalising", "Internalising difficulties (0 to 20)")
  /// The mean of conduct and hyperactivity.
  public static let sdqExternalising = sdq("externalising", "Externalising difficulties (0 to 20)")
  /// The mean of prosocial behaviour, where a higher score is better.
  public static let sdqProsocial = sdq("prosocial", "Prosocial behaviour (0 to 10, more is better)")
  /// The mean of impact.
  public static let sdqImpact = sdq("impact", "Impact score (0 to 10; teachers 0 to 6)")

  /// The share of children whose total difficulties are high or very high.
  public static let sdqHigh = Indicator(
    id: "sdq-high", title: "Total difficulties high or very high",
    definition: """
      Total difficulties of the Strengths and Difficulties Questionnaire in the two upper of the \
      four bands of the form that was used.
      """,
    source: Instrument.strengthsAndDifficulties.evidence.source, topic: .wellbeing,
    population: .allChildren, record: nil,
    measure: .proportion(
      of: .band(
        of: QuestionnaireScore(table: "sdq", name: "total"), scheme: "bands4",
        bands: ["high", "very_high", "high_or_very_high"])),
    moments: [.baseline, .followUp])

  /// The mean of one score, for those who answered one kind of form at a time.
  private static func sdq(_ score: String, _ title: String) -> Indicator {
    Indicator(
      id: "sdq-\(score)", title: title,
      definition: """
        The mean score of the Strengths and Difficulties Questionnaire, parents, teachers and \
        young people apart.
        """,
      source: Instrument.strengthsAndDifficulties.evidence.source, topic: .wellbeing,
      population: .allChildren, record: nil,
      measure: .mean(of: QuestionnaireScore(table: "sdq", name: score)),
      moments: [.baseline, .followUp])
  }
}
