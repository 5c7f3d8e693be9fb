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

  /// Up to seven sentences: of whom, cohort against baselines, change, arms.
  private var sentences: [Sentence] {
    let pairs = ArmPair.all(context)
    let primary = pairs.first { $0.isPrimary }
    let takeUp =
      primary?.rollout.indicator.id == "accepted"
      ? nil : context.reading("accepted", .toDate).map { headed($0.title, $0.statement.ended) }
    let changes = ["attendance-above-90", "contact", "social-care"].compactMap { id in
      context.wholeChange(id).flatMap { change in
        change.isEnough ? headed("\(change.indicator.title), change", change.sentence) : nil
      }
    }
    let found = [linkage, takeUp].compactMap { $0 } + baselines + changes.prefix(2)
    let arms = PrimaryPart.summary(context) ?? primary?.summary ?? noArms
    let chief = Array(found.prefix(6))
    return chief + scores + [headed("Rollout and comparison", arms)]
  }

  /// A sentence with a few words in front that say what it is about.
  private func headed(_ title: String, _ sentence: Sentence) -> Sentence {
    "\(strong: "\(title).") \(sentence)"
  }

  /// The change of the chief score of each questionnaire, of the first who answered enough.
  private var scores: [Sentence] {
    context.questionnaires.compactMap { questionnaire in
      guard let chief = questionnaire.chief else { return nil }
      return questionnaire.answerers.lazy.compactMap { answerer -> Sentence? in
        guard let words = questionnaire.change(chief, answerer, in: context.cohort.cell),
          words.isEnough
        else { return nil }
        let beside: Sentence =
          ScoreContrast(questionnaire, chief, answerer).map { " \($0.sentence)" } ?? ""
        return headed(
          "\(chief.scaleName.capitalisedFirst), change", "\(words.sentence)\(beside)")
      }.first
    }
  }

  /// Of whom the figures from linked records are.
  private var linkage: Sentence? {
    let found = RecordKind.allCases.compactMap {
      LinkageWords(context: context, kind: $0)?.sentence
    }
    return found.isEmpty ? nil : headed("Of whom", found.joined(by: " "))
  }

  /// Why the arms are not compared.
  private var noArms: Sentence {
    let arms = Set(context.study.areasAtExtract.map { $0.rollout != nil })
    if arms.count < 2 { return "Not compared: every area of this study is in the same arm." }
    guard let primary = context.study.outcomes.primary else {
      return "Not compared here: the study declared no primary outcome."
    }
    guard let indicator = context.study.indicator(primary) else {
      return "Not compared: the tables of the primary outcome were not supplied."
    }
    if indicator.isOfQuestionnaire {
      return """
        The primary outcome, ‘\(indicator.title)’, is made from forms: both arms stand in the \
        section on questionnaires.
        """
    }
    return """
      Not compared: ‘\(indicator.title)’ is suppressed to protect people, or has no known answer \
      in one of the arms.
      """
  }

  /// The comparisons that a reader asks for first, as far as the study has them.
  private var baselines: [Sentence] {
    let wanted: [(String, Moment)] = [
      ("fsm", .at(months: 0)), ("attendance-above-90", .term(offset: 0)),
      ("social-care", .at(months: 0)), ("sen-support", .at(months: 0)),
    ]
    return wanted.compactMap { id, moment in
      context.reading(id, moment).flatMap(context.baseline).map {
        headed($0.reading.indicator.title, $0.sentence)
      }
    }.prefix(3).map { $0 }
  }
}
