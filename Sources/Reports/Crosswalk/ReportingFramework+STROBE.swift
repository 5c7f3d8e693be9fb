import Studies

extension ReportingFramework {
  /// STROBE: 22 items for reports of observational studies.
  ///
  /// Source: von Elm, E. and others (2007). The Strengthening the Reporting of Observational
  /// Studies in Epidemiology (STROBE) statement. PLoS Medicine 4(10), e296.
  /// doi:10.1371/journal.pmed.0040296. Topics in our words.
  static let strobe = ReportingFramework(
    id: "strobe", name: "STROBE",
    source: """
      Reports of observational studies: von Elm and others (2007), doi:10.1371/journal.pmed.0040296.
      """,
    items: strobeMethods + strobeResults)

  private static let strobeMethods = [
    ReportingItem(
      "1", "Design named in the title or abstract; balanced abstract", at: ["summary"],
      gap: "The title is the authors’ own: they name the design in it."),
    ReportingItem(
      "2", "Background and rationale", at: ["pathway", "theory-of-change"],
      gap: "What is known locally and from earlier studies: the authors.", own: .background),
    ReportingItem(
      "3", "Objectives and hypotheses declared beforehand", at: ["arms-declared", "arms"]),
    ReportingItem("4", "Design", at: ["arms-declared", "arms", "methods"]),
    ReportingItem(
      "5", "Setting: places, dates, exposure, follow-up", at: ["table-areas", "records"],
      gap: "What else happened in these places: the authors.", own: .setting),
    ReportingItem(
      "6", "Participants: who is eligible, how they were found and followed",
      at: ["records", "flow-education", "flow-social-care", "methods-rules"]),
    ReportingItem(
      "7", "Variables: outcomes, exposure, confounders, all defined",
      at: ["methods-definitions", "arms-declared"]),
    ReportingItem("8", "Where each variable comes from", at: ["methods-definitions", "quality"]),
    ReportingItem(
      "9", "What was done about bias", at: ["limitations", "arms-assumptions", "arms-balance"]),
    ReportingItem(
      "10", "How the size of the study came about",
      at: ["arms-declared", "arms-assumptions", "reach"],
      gap: "Why these areas and this time: the authors.", own: .background),
    ReportingItem(
      "11", "How quantities and their groups were handled",
      at: ["methods-definitions", "methods-rules"]),
    ReportingItem(
      "12",
      "Methods: confounding, subgroups, missing values, loss to follow-up, sensitivity",
      at: ["methods-statistics", "methods-comparison", "equality", "ledger"]),
  ]

  private static let strobeResults = [
    ReportingItem(
      "13", "How many at each stage, and why some left; a flow diagram",
      at: ["figure-flow-education", "figure-flow-social-care", "figure-funnel", "ledger"]),
    ReportingItem(
      "14", "Who the participants are; values missing; time followed",
      at: ["children", "table-children", "table-balance", "ledger"]),
    ReportingItem(
      "15", "How many had each outcome",
      at: ["table-ledger", "table-take-up", "table-arms-and-all", "take-up"]),
    ReportingItem(
      "16", "Estimates, adjusted and not, with precision",
      at: ["arms-estimates", "arms-tests", "baselines", "arms"]),
    ReportingItem(
      "17", "Other analyses: subgroups, sensitivity",
      at: ["equality", "arms-secondary", "arms-further", "arms-balance"]),
    ReportingItem("18", "Key results by objective", at: ["summary", "findings"]),
    ReportingItem(
      "19", "Limitations with the direction and size of bias", at: ["limitations"]),
    ReportingItem(
      "20", "Cautious interpretation beside other evidence", at: ["findings"],
      gap: "How the figures fit with other studies: the authors.", own: .discussion),
    ReportingItem(
      "21", "Whether the results hold elsewhere", at: ["limitations"],
      gap: "Which other places are like these: the authors.", own: .discussion),
    ReportingItem(
      "22", "Funding and the part of the funders",
      gap: "Who paid and what they decided: the authors.",
      own: .acknowledgements),
  ]
}
