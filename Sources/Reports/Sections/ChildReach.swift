import Documents
import Indicators
import Tallies

/// Children recognised: who they are, and whether they were known before.
struct ChildReach {
  let context: ReportContext

  var section: Section {
    Section(
      id: "children", title: "Children recognised",
      blocks: [.text(sentence), known].compactMap { $0 }
        + tables)
  }

  private struct Question {
    let dimension: String
    let title: String
    let caption: String
    let order: [String]
    var names: [String: String] = [:]
  }

  private var questions: [Question] {
    [
      Question(
        dimension: "sex", title: "Sex", caption: "Children recognised by sex",
        order: ["F", "M", "U"], names: ["F": "Girls", "M": "Boys", "U": "Not recorded"]),
      Question(
        dimension: "age_group", title: "Age", caption: "Children recognised by age group",
        order: ["under-5", "school-age", "16-and-over"],
        names: [
          "under-5": "Under 5", "school-age": "School age (5 to 15)",
          "16-and-over": "16 and over",
        ]),
      Question(
        dimension: "known_before", title: "Known before",
        caption: "Whether the child was known before as affected by parental imprisonment",
        order: ["yes", "no", "unknown"],
        names: ["yes": "Known before", "no": "Not known before", "unknown": "Not recorded"]),
      Question(
        dimension: "ethnicity", title: "Ethnicity (DfE code)",
        caption: "Children recognised by ethnicity", order: [],
        names: ["unknown": "Not recorded"]),
    ]
  }

  /// The questions in one table, ethnicity with its many answers folded.
  private var tables: [Block] {
    let asked = questions.filter { context.counts.isAsked(.child, $0.dimension) }
    let chief = asked.filter { $0.dimension != "ethnicity" }
    let folded = asked.filter { $0.dimension == "ethnicity" }
    let rows = chief.flatMap { question in
      [Table.Row([.text(question.title)], rank: .group)] + table(question).rows
    }
    let whole = Table(
      id: "table-children", caption: "Children recognised, by sex, age and whether known before",
      columns: [.init("Answer", numeric: false), .init("Children"), .init("Share of those known")],
      rows: rows)
    return (rows.isEmpty ? [] : [.table(whole)])
      + folded.map {
        .details(summary: "Show children by ethnicity", blocks: [.table(table($0))])
      }
  }

  private func table(_ question: Question) -> Table {
    ShareTable(
      id: "table-\(question.dimension.replacing("_", with: "-"))", caption: question.caption,
      question: question.title, context: context, unit: .child
    ).table(dimension: question.dimension, order: question.order, names: question.names)
  }

  private var sentence: Sentence {
    guard let children = context.counts.recognised(.child, in: context.cohort.cell) else {
      return "The number of children recognised is suppressed to protect people."
    }
    guard children > 0 else { return "No child was recognised." }
    let all = context.counts.recognised(.child, in: Cell()).map(Noun.child.counted)
    let whole: Sentence =
      context.cohort.isRollout
      ? all.map { " In all areas and both arms, \($0) were recognised." } ?? "" : ""
    let place = context.cohort.isRollout ? context.cohort.name : "the study"
    return "\(Noun.child.counted(children)) in \(place).\(whole)"
  }

  /// How many had not been known before, nil where it was not collected.
  private var known: Block? {
    guard context.counts.isAsked(.child, "known_before") else {
      return .text("Whether children were known before was not collected.")
    }
    let cell = context.cohort.cell
    guard let no = context.counts.count(.child, "known_before", "no", in: cell),
      let yes = context.counts.count(.child, "known_before", "yes", in: cell), yes + no > 0
    else { return nil }
    return .text(
      """
      Of \(Noun.child.counted(yes + no)) with a known answer, \(.count(no)) \
      (\(.share(no, of: yes + no))) had not been known as affected by a parent’s imprisonment \
      before the pathway recognised them.
      """)
  }
}
