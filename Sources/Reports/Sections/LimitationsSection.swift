import Documents

/// What a reader must keep in mind, made from the numbers of this study.
struct LimitationsSection {
  let context: ReportContext

  var section: Section {
    let found =
      RecordLimitations(context: context).found + DesignLimitations(context: context).found
      + QuestionnaireLimitations(context: context).found
      + SourceLimitations(context: context).found
    return Section(
      id: "limitations", title: "Limitations",
      blocks: [.definitions(found.map { Fact($0.title, $0.text.inlines) })])
  }
}
