import Studies

extension ReportingFramework {
  /// RECORD: 13 items beside those of STROBE, for studies of records that were kept for other ends.
  ///
  /// Source: Benchimol, E. I. and others (2015). The REporting of studies Conducted using
  /// Observational Routinely-collected health Data (RECORD) statement. PLoS Medicine 12(10),
  /// e1001885. doi:10.1371/journal.pmed.1001885. Topics in our words.
  static let record = ReportingFramework(
    id: "record", name: "RECORD",
    source: """
      Studies of records kept for other ends, beside STROBE: Benchimol and others (2015), \
      doi:10.1371/journal.pmed.1001885.
      """,
    items: [
      ReportingItem(
        "1.1", "Kind of records and names of databases in the title or abstract",
        at: ["summary", "records"], gap: "Names of the databases: the authors.",
        own: .acknowledgements),
      ReportingItem(
        "1.2", "Place and time in the title or abstract", at: ["summary", "table-areas"]),
      ReportingItem(
        "1.3", "Linkage of databases named in the title or abstract", at: ["summary", "linkage"]),
      ReportingItem(
        "6.1", "How people were chosen: codes and rules", at: ["methods-rules", "records"],
        gap: "How prison receptions were matched with police records: the police team.",
        own: .setting),
      ReportingItem(
        "6.2", "Studies that checked those codes and rules",
        gap: "Whether the matching was ever checked against another source: the police team.",
        own: .setting),
      ReportingItem(
        "6.3", "Flow or display of the linkage",
        at: ["figure-flow-education", "figure-flow-social-care", "linkage"]),
      ReportingItem(
        "7.1", "Every code and rule behind outcomes and confounders",
        at: ["table-definitions", "methods-rules", "sources-questionnaires"]),
      ReportingItem(
        "12.1", "What access the investigators had to the records", at: ["provenance"],
        gap: "Who saw which records under which agreement: the authors.", own: .acknowledgements),
      ReportingItem("12.2", "How the records were cleaned", at: ["quality", "table-quality"]),
      ReportingItem(
        "12.3", "Whether people were linked, how, and how well", at: ["linkage", "table-linkage"],
        gap: "The method of linkage used before the records arrived: those who linked them.",
        own: .setting),
      ReportingItem(
        "13.1", "How many were left at each filter: quality, availability, linkage",
        at: ["ledger", "flow-education", "flow-social-care", "quality"]),
      ReportingItem(
        "19.1", "What it means that records were not made for this question", at: ["limitations"]),
      ReportingItem(
        "22.1", "Where to find protocol, raw records and code",
        at: ["provenance", "arms-declared"],
        gap: "Where the plan and the findings file are published: the authors.",
        own: .acknowledgements),
    ])
}
