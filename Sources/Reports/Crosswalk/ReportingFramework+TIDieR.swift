import Studies

extension ReportingFramework {
  /// TIDieR: 12 items that describe an intervention.
  ///
  /// Source: Hoffmann, T. C. and others (2014). Better reporting of interventions: template for
  /// intervention description and replication (TIDieR) checklist and guide. BMJ 348, g1687.
  /// doi:10.1136/bmj.g1687. Topics in our words.
  static let tidier = ReportingFramework(
    id: "tidier", name: "TIDieR",
    source: """
      Descriptions of interventions: Hoffmann and others (2014), doi:10.1136/bmj.g1687.
      """,
    items: [
      ReportingItem("1", "Name", at: ["pathway-description"]),
      ReportingItem("2", "Why: rationale or theory", at: ["theory-of-change"]),
      ReportingItem(
        "3", "What: materials", at: ["pathway-description"],
        gap: "The local leaflets, letters and forms: the authors.", own: .setting),
      ReportingItem("4", "What: procedures", at: ["pathway-description", "core-components"]),
      ReportingItem(
        "5", "Who provided it, with what training", at: ["pathway-description"],
        gap: "Local staff and their training: the authors.", own: .setting),
      ReportingItem("6", "How it was delivered", at: ["pathway-description", "figure-funnel"]),
      ReportingItem("7", "Where", at: ["table-areas"]),
      ReportingItem(
        "8", "When and how much", at: ["pathway-description", "second-offer"],
        gap: "How much support each family received: the providers.", own: .setting),
      ReportingItem("9", "Tailoring", at: ["pathway-description", "needs"]),
      ReportingItem(
        "10", "Changes made in the course of the study", at: ["figure-rollout"],
        gap: "What was changed, when and why: the authors.", own: .setting),
      ReportingItem(
        "11", "How well: how fidelity was to be kept", at: ["core-components"],
        gap: "Whether and how fidelity was looked at: the authors.", own: .setting),
      ReportingItem(
        "12", "How well: how far it was delivered as planned", at: ["funnel"],
        gap: "Fidelity, which this report does not measure: the authors.", own: .setting),
    ])
}
