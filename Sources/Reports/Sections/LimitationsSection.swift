import Documents
import Studies

/// What a reader must keep in mind, made from the numbers of this study.
struct LimitationsSection {
  let context: ReportContext
  let settings: ReportSettings

  private var bounds: [Block] {
    BoundedFindings(context: context).table.map {
      [.details(summary: "Show between what suppressed figures lie", blocks: [.table($0)])]
    } ?? []
  }

  var section: Section {
    let found =
      RecordLimitations(context: context).found + DesignLimitations(context: context).found
      + QuestionnaireLimitations(context: context).found
      + SourceLimitations(context: context).found + AuthorLimitations(settings: settings).found
    return Section(
      id: "limitations", title: "Limitations",
      blocks: [.definitions(found.map { Fact($0.title, $0.text.inlines) })] + bounds)
  }
}
