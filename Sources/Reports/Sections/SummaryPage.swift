import Documents
import Indicators
import Studies

/// What a reader with two minutes takes away: one printed page, with the title, that stands alone.
struct SummaryPage {
  let context: ReportContext

  var section: Section {
    guard !context.isEmpty else {
      return Section(id: "summary", title: "Summary", blocks: [.lead(empty.inlines)])
    }
    return Section(
      id: "summary", title: "Summary",
      blocks: [
        .lead(lead.inlines), .keyFigures(SummaryFigures(context: context).figures),
        .text(SummaryFigures.howToRead), .definitions(facts),
        CanSay(context: context).shortBlock, .text(Self.readOn),
      ])
  }

  private var empty: Sentence {
    """
    No child was recognised in this study up to \(context.study.extracted.inWords), so there is \
    nothing to report yet. The other sections say what would be measured, and how.
    """
  }

  private var lead: Sentence {
    let cell = context.cohort.cell
    let place =
      context.cohort.isRollout
      ? "in rollout areas" : "in \(Noun.area.counted(context.study.areas.count).plain)"
    let families = context.counts.recognised(.family, in: cell)
    let of: Sentence = families.map { " of \(Noun.family.counted($0))" } ?? ""
    guard let children = context.counts.recognised(.child, in: cell) else {
      return """
        Children whose parent was imprisoned were recognised \(place) up to \
        \(context.study.extracted.inWords); their number is not shown, to protect people.
        """
    }
    return """
      \(Noun.child.counted(children))\(of) \(place) \
      \(children == 1 ? "was" : "were") recognised as affected by the imprisonment of a parent, \
      up to \(context.study.extracted.inWords).
      """
  }

  /// What it is about, of whom, the main comparison with its limits.
  private var facts: [Fact] {
    let findings = FindingsSection(context: context)
    let parts: [(String, Sentence?)] = [
      ("What was evaluated", Self.pathway), ("Question", question),
      ("Main comparison", findings.comparison), ("Of whom", findings.ofWhom),
    ]
    return parts.compactMap { label, text in text.map { Fact(label, $0.inlines) } }
  }

  private var question: Sentence? {
    context.study.design.map { Sentence([.text($0.question)]) }
  }

  private static let pathway: Sentence = """
    Operation Paramount: prison receptions are matched with police records to recognise children \
    affected by a parent’s imprisonment, and their families are offered support from a charity.
    """

  private static let readOn: Sentence = """
    All findings are in \(see: "findings"), limitations in \(see: "limitations"), and methods in \
    \(see: "methods").
    """
}
