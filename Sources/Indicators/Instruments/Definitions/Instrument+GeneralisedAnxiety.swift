extension Instrument {
  /// The questionnaire GAD-7 on generalised anxiety, for carers: one total of 7 items, four bands.
  ///
  /// Its owners give it free to use. The total needs all seven answers.
  public static let generalisedAnxiety = Instrument(
    id: "gad-7", title: "GAD-7 (generalised anxiety)", table: "gad_7", unit: .family, items: 7,
    answers: 0...3,
    versions: [InstrumentVersion("", title: "Parent or carer, about themselves", informant: .own)],
    scales: [InstrumentScale("total", title: "Generalised anxiety", items: Array(1...7))],
    missing: .complete, schemes: [.anxietySeverity], evidence: anxietyEvidence)

  fileprivate static let anxietyEvidence = Evidence(
    .agreed,
    """
    Spitzer RL, Kroenke K, Williams JBW, Löwe B (2006), A brief measure for assessing generalized \
    anxiety disorder: the GAD-7, Arch Intern Med 166:1092-1097, doi:10.1001/archinte.166.10.1092
    """)
}

extension BandScheme {
  /// The severity of anxiety: from 5, 10 and 15 points on.
  public static let anxietySeverity = BandScheme(
    "severity", title: "Severity (from 5, 10 and 15 points)",
    bands: ["minimal", "mild", "moderate", "severe"], strengthBands: [],
    cuts: [
      BandCuts(
        version: "", score: "total", direction: .difficulties, ends: [4, 9, 14],
        evidence: [
          Instrument.anxietyEvidence, Instrument.anxietyEvidence, Instrument.anxietyEvidence,
        ])
    ])
}
