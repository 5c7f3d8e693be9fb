import Documents
import Indicators
import Studies
import Symbols

/// What was found, in a sentence or two for each.
struct FindingsSection {
  let context: ReportContext

  var section: Section {
    guard !context.isEmpty else {
      return Section(
        id: "findings", title: Self.title, blocks: [.text("There is nothing to report yet.")])
    }
    return Section(
      id: "findings", title: Self.title,
      blocks: [.bullets(sentences), CanSay(context: context).block])
  }

  private static let title = "Main findings"

  /// Up to seven sentences: of whom, cohort against baselines, change, arms.
  private var sentences: [Sentence] {
    let primary = primaryPair
    let takeUp =
      primary?.rollout.indicator.id == "accepted"
      ? nil
      : context.reading("accepted", .toDate).map {
        headed($0.title, $0.isSuppressed ? "Suppressed to protect people." : $0.statement.ended)
      }
    let changes = ["attendance-above-90", "contact", "social-care"].compactMap { id in
      context.wholeChange(id).flatMap { change in
        change.isEnough ? headed("\(change.indicator.title), change", change.sentence) : nil
      }
    }
    let found = [linkage, takeUp].compactMap { $0 } + baselines + changes.prefix(2)
    let chief = Array(found.prefix(6))
    return chief + scores + [headed("Rollout and comparison", comparison)]
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
  private var linkage: Sentence? { ofWhom.map { headed("Of whom", $0) } }

  /// The same without a heading.
  var ofWhom: Sentence? {
    let found = RecordKind.allCases.compactMap {
      LinkageWords(context: context, kind: $0)?.sentence
    }
    return found.isEmpty ? nil : found.joined(by: " ")
  }

  /// The primary outcome in both arms with what may be claimed, or why nothing is.
  var comparison: Sentence {
    PrimaryPart.summary(context) ?? primaryPair?.summary ?? noArms
  }

  private var primaryPair: ArmPair? { ArmPair.all(context).first { $0.isPrimary } }

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
        The primary outcome, ‘\(indicator.title)’, is made from forms: both arms stand in \
        \(see: "wellbeing").
        """
    }
    return UncomparedArms(context: context, indicator: indicator).sentence
  }

  /// The comparisons that a reader asks for first, as far as the study has them.
  private var baselines: [Sentence] {
    let wanted: [(String, Moment)] = [
      ("fsm", .at(months: 0)), ("attendance-above-90", .term(offset: 0)),
      ("social-care", .at(months: 0)), ("sen-support", .at(months: 0)),
    ]
    return wanted.compactMap { id, moment in
      context.reading(id, moment).flatMap { reading in
        let compared = context.baseline(reading)?.sentence
        return (compared ?? withheld(reading)).map { headed(reading.indicator.title, $0) }
      }
    }.prefix(3).map { $0 }
  }

  /// The figure alone where its comparison is withheld.
  private func withheld(_ reading: Reading) -> Sentence? {
    guard reading.standing == .value, reading.uncompared == .suppressed else { return nil }
    return """
      \(reading.statement). The comparison with national figures is withheld to protect people.
      """
  }
}
