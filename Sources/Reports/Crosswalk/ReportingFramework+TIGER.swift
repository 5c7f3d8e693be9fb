import Studies

extension ReportingFramework {
  /// What the Magenta Book of May 2026, and TIGER beside it, are known to ask for.
  ///
  /// TIGER's own items were not at hand: these are the demands that the announcement of the Magenta
  /// Book names, and no claim about TIGER as a whole follows from them.
  /// Source: HM Treasury and Evaluation Task Force (2026). The Magenta Book: central government
  /// guidance on evaluation.
  static let tiger = ReportingFramework(
    id: "tiger", name: "Magenta Book and TIGER",
    source: """
      Evaluations of government: HM Treasury and Evaluation Task Force (May 2026). The items of \
      TIGER itself are not reproduced: only demands that were named when it was announced are \
      listed, so this table does not show that a report meets TIGER.
      """,
    items: [
      ReportingItem(
        "Plan", "A plan registered before the analysis", at: ["arms-declared", "provenance"],
        gap: """
          The plan is declared in the study file, with a digest; registering it in public is the \
          authors’ to do.
          """, own: .acknowledgements),
      ReportingItem(
        "Code", "Code that others can read and run", at: ["provenance", "methods"],
        gap: "A link to the code and the findings file: the authors.", own: .acknowledgements),
      ReportingItem(
        "Place", "Designs fit for places", at: ["arms", "arms-rollout", "arms-assumptions"]),
      ReportingItem(
        "Value", "Value for money", gap: "Costs, and what they bought: the commissioner.",
        own: .costs),
      ReportingItem(
        "Test and learn", "What was learnt on the way and changed", at: ["figure-rollout"],
        gap: "What was tried and changed: the authors.", own: .setting),
      ReportingItem(
        "Registry", "Entry in the Evaluation Registry (central government)",
        gap: "The entry, where the study is one of central government: the commissioner.",
        own: .acknowledgements),
      ReportingItem(
        "Publication", "A report within 12 weeks", at: ["provenance"],
        gap: "The day of publication: the authors.", own: .acknowledgements),
    ])
}
