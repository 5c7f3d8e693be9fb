import Documents
import Indicators
import Studies

/// What a reader with two minutes takes away.
struct SummarySection {
  let context: ReportContext

  var section: Section {
    guard !context.isEmpty else {
      return Section(id: "summary", title: "Summary", blocks: [.lead(empty.inlines)])
    }
    return Section(
      id: "summary", title: "Summary",
      blocks: [
        .lead(lead.inlines),
        .keyFigures(SummaryFigures(context: context).figures),
        .bullets(sentences),
        CanSay(context: context).block,
        .text(SummaryFigures.howToRead),
      ])
  }

  private var empty: Sentence {
    """
    No child was recognised in this study up to \(context.study.extracted.inWords), so there is \
    nothing to report yet. The sections below say what would be measured, and how.
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

  /// Five to seven sentences: take-up, cohort against baselines, change, arms, linkage.
  private var sentences: [Sentence] {
    let primary = ArmPair.all(context).first { $0.isPrimary }
    let takeUp =
      primary?.rollout.indicator.id == "accepted"
      ? nil : context.reading("accepted", .toDate).map(\.statement.ended)
    let changes = ["attendance-above-90", "contact", "social-care"].compactMap {
      context.wholeChange($0)?.sentence
    }
    let found = [takeUp].compactMap { $0 } + baselines + changes.prefix(2)
    return Array(found.prefix(6)) + [primary?.summary ?? Self.noArms]
  }

  private static let noArms: Sentence = """
    Rollout and comparison areas are not compared on a primary outcome: the study has none to \
    compare, or its tables were not supplied.
    """

  /// The comparisons that a reader asks for first, as far as the study has them.
  private var baselines: [Sentence] {
    let wanted: [(String, Moment)] = [
      ("fsm", .at(months: 0)), ("attendance-above-90", .term(offset: 0)),
      ("social-care", .at(months: 0)), ("sen-support", .at(months: 0)),
    ]
    return wanted.compactMap { id, moment in
      context.reading(id, moment).flatMap(context.baseline)?.sentence
    }.prefix(3).map { $0 }
  }
}
