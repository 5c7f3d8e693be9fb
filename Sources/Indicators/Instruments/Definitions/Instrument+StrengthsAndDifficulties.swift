extension Instrument {
  /// The Strengths and Difficulties Questionnaire: 25 items in five scales, and impact.
  ///
  /// Scales, reversing and prorating are those of the published scoring guides and syntaxes. The
  /// form decides the cut-points, never the child's age.
  public static let strengthsAndDifficulties = Instrument(
    id: "sdq", title: "Strengths and Difficulties Questionnaire", table: "sdq", unit: .child,
    items: 25, answers: 0...2,
    versions: sdqVersions, scales: sdqScales, sums: sdqSums, missing: .prorated(fromAnswers: 3),
    schemes: [.fourBands, .threeBands], norms: sdqNorms, bandNorms: sdqBandNorms,
    reliabilities: sdqReliabilities,
    evidence: Evidence(
      .official,
      """
      Goodman R (1997), The Strengths and Difficulties Questionnaire: a research note, J Child \
      Psychol Psychiatry 38:581-586, doi:10.1111/j.1469-7610.1997.tb01545.x; scoring guide of \
      19 August 2014 and scoring syntax, sdqinfo.org
      """))

  private static let sdqScales = [
    InstrumentScale("emotional", title: "Emotional", items: [3, 8, 13, 16, 24]),
    InstrumentScale("conduct", title: "Conduct", items: [5, 7, 12, 18, 22], reversed: [7]),
    InstrumentScale(
      "hyperactivity", title: "Hyperactivity", items: [2, 10, 15, 21, 25], reversed: [21, 25]),
    InstrumentScale("peer", title: "Peer", items: [6, 11, 14, 19, 23], reversed: [11, 14]),
    InstrumentScale(
      "prosocial", title: "Prosocial", items: [1, 4, 9, 17, 20], direction: .strengths),
  ]

  private static let sdqSums = [
    InstrumentSum(
      "total", title: "Total difficulties",
      of: ["emotional", "conduct", "hyperactivity", "peer"]),
    InstrumentSum("internalising", title: "Internalising", of: ["emotional", "peer"]),
    InstrumentSum("externalising", title: "Externalising", of: ["conduct", "hyperactivity"]),
  ]

  private static let sdqVersions = [
    InstrumentVersion(
      "P4-17", title: "Parent or carer, 4 to 17", informant: .parent, supplement: .family),
    InstrumentVersion(
      "T4-17", title: "Teacher, 4 to 17", informant: .teacher, supplement: .school),
    InstrumentVersion(
      "S11-17", title: "Self-report, 11 to 17", informant: .own, supplement: .family),
    InstrumentVersion(
      "P2-4", title: "Parent or carer, 2 to 4", informant: .parent, supplement: .family),
    InstrumentVersion(
      "T2-4", title: "Nursery teacher, 2 to 4", informant: .teacher, supplement: .school),
    InstrumentVersion(
      "S18+", title: "Self-report, adults", informant: .own, supplement: .family),
  ]
}

extension ImpactSupplement {
  /// The supplement of parents' and self-report forms.
  static let family = ImpactSupplement(
    question: "difficulties",
    items: ["distress", "home", "friends", "classroom", "leisure"], points: [0, 0, 1, 2])

  /// The supplement of teachers' forms.
  static let school = ImpactSupplement(
    question: "difficulties", items: ["distress", "peers", "classroom"], points: [0, 0, 1, 2])
}
