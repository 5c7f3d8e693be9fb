/// A part of the report, by the name under which `study.yaml` calls it.
public enum ReportPart: String, Hashable, Sendable, CaseIterable {
  /// The summary on one page.
  case summary
  /// The main findings.
  case findings
  /// The page in plain words for families.
  case families = "for-families"
  /// The pathway and its theory of change.
  case pathway
  /// Whose records were read.
  case records
  /// Who was recognised and offered support.
  case reach
  /// The cohort beside national figures.
  case baselines
  /// Attendance.
  case attendance
  /// Social care.
  case socialCare = "social-care"
  /// Questionnaires.
  case wellbeing
  /// The study's own indicators.
  case local
  /// Figures by sex, and what is known of other groups.
  case equality
  /// Rollout and comparison areas.
  case arms
  /// Limitations.
  case limitations
  /// Methods, definitions and rules.
  case methods
  /// Sources of national figures.
  case sources
  /// Where reporting checklists are answered.
  case crosswalk
  /// What the report was made from.
  case provenance

  /// Why the part cannot be left out, nil where it can.
  public var need: String? {
    switch self {
    case .summary, .findings: "it says what the figures can and cannot say"
    case .records, .reach: "it says whom the figures are about"
    case .arms:
      "the comparison of areas was declared beforehand, and is reported whatever it found"
    case .limitations: "readers must know how far the figures bear"
    case .methods: "figures cannot be judged without their definitions and methods"
    case .sources: "figures of others are printed with their sources"
    case .provenance: "it says what the report was made from"
    case .families, .pathway, .baselines, .attendance, .socialCare, .wellbeing, .local, .equality,
      .crosswalk:
      nil
    }
  }

  /// Whether the authors' own text may stand at its beginning and end.
  ///
  /// The summary takes none, because it must stay on one page; nor do the annexes that are made
  /// to be checked.
  public var takesText: Bool {
    ![.summary, .crosswalk, .provenance].contains(self)
  }
}
