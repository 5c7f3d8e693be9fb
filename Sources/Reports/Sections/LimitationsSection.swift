import Documents
import Studies

/// What a reader must keep in mind, made from the numbers of this study.
struct LimitationsSection {
  let context: ReportContext
  let settings: ReportSettings

  var section: Section {
    let found =
      RecordLimitations(context: context).found + DesignLimitations(context: context).found
      + QuestionnaireLimitations(context: context).found
      + SourceLimitations(context: context).found + AuthorLimitations(settings: settings).found
    return Section(
      id: "limitations", title: "Limitations",
      blocks: [.definitions(found.map { Fact($0.title, $0.text.inlines) })])
  }
}
