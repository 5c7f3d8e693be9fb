import Evaluations
import Indicators
import Studies
import Tallies

/// A questionnaire of a study, with the indicators that are made from its forms.
struct Questionnaire {
  let context: ReportContext
  let instrument: Instrument
  /// The indicators that are means of a score, the chief one first.
  let means: [Indicator]
  /// The indicators that are shares in some bands.
  let shares: [Indicator]

  /// The questionnaires of which the study has any form, in the order of the instruments.
  static func all(_ context: ReportContext) -> [Questionnaire] {
    Instrument.all.compactMap { instrument in
      let own = context.study.indicators.filter { $0.measure.score?.table == instrument.table }
      let means = own.filter(\.isMean)
      let chief = means.filter { $0.measure.score?.isChief ?? false }
      let questionnaire = Questionnaire(
        context: context, instrument: instrument,
        means: chief + means.filter { !chief.contains($0) },
        shares: own.filter { !$0.isMean })
      return own.isEmpty || !questionnaire.hasForms ? nil : questionnaire
    }
  }

  /// Who answers, each once; one without a name where only one person does.
  var answerers: [Answerer] {
    let all = instrument.informants
    return all.isEmpty ? [Answerer(informant: nil)] : all.map { Answerer(informant: $0) }
  }

  /// The word for whom a form is about.
  var noun: Noun { Noun(instrument.unit) }

  /// The table's name as part of an anchor.
  var anchor: String { instrument.table.replacing("_", with: "-") }

  /// The total, or the first mean that the study counts.
  var chief: Indicator? { means.first }

  /// The means in the order of the report but the chief one and those that are a check.
  var others: [Indicator] { means.dropFirst().filter { !$0.isCheck } }

  /// The means that only check how far a rule for missing answers matters.
  var checks: [Indicator] { means.dropFirst().filter(\.isCheck) }

  /// The arms that are shown, or everyone where the cohort is everyone.
  var arms: [(name: String, cell: Cell)] {
    guard context.cohort.isRollout else { return [("All", Cell())] }
    let comparison = Cell(arm: .comparison)
    let rollout = (name: "Rollout arm", cell: Cell(arm: .rollout))
    return hasForms(in: comparison)
      ? [rollout, (name: "Comparison arm", cell: comparison)] : [rollout]
  }

  /// Those who gave any form in the arms that are shown.
  var present: [Answerer] {
    answerers.filter { answerer in
      arms.contains { hasForms(of: answerer, in: $0.cell) }
    }
  }

  /// A plain count about the forms of someone.
  func count(
    _ dimension: String, _ category: String, _ answerer: Answerer, in cell: Cell
  ) -> Int? {
    context.counts.count(instrument.unit, dimension, category, in: answerer.cell(in: cell))
  }

  /// A mean at a moment.
  func reading(
    _ indicator: Indicator, _ moment: Moment, _ answerer: Answerer, in cell: Cell
  ) -> ScoreReading {
    ScoreReading(
      reading: context.reading(indicator, moment, in: answerer.cell(in: cell)),
      norm: hasNorm(indicator, moment, answerer, in: cell)
        ? answerer.informant.flatMap { informant in
          indicator.measure.score.flatMap { instrument.norm(of: $0.name, by: informant) }
        } : nil)
  }

  /// Whether a mean stands beside a norm: one of a form that most of them were.
  func hasNorm(
    _ indicator: Indicator, _ moment: Moment, _ answerer: Answerer, in cell: Cell
  ) -> Bool {
    context.evaluation.finding(indicator.id, moment, in: answerer.cell(in: cell))?.norm != nil
  }

  /// The change of the same children's or families' scores.
  func change(_ indicator: Indicator, _ answerer: Answerer, in cell: Cell) -> ScoreChangeWords? {
    context.evaluation.scoreChanges.first {
      $0.indicator == indicator.id && $0.cell == answerer.cell(in: cell)
        && $0.moments == MomentPair(before: .baseline, after: .followUp)
    }.map { ScoreChangeWords(indicator: indicator, answerer: answerer, change: $0) }
  }

  /// Whether there is any form in any area or arm.
  private var hasForms: Bool {
    let ids = Set((means + shares).map(\.id))
    return context.counts.isCounted(instrument.unit, "forms:\(instrument.table)", "yes")
      || context.evaluation.scoreChanges.contains { ids.contains($0.indicator) }
      || context.evaluation.findings.contains { ids.contains($0.indicator) && $0.hasForms }
  }

  private func hasForms(in cell: Cell) -> Bool {
    answerers.contains { hasForms(of: $0, in: cell) }
  }

  private func hasForms(of answerer: Answerer, in cell: Cell) -> Bool {
    let place = answerer.cell(in: cell)
    let ids = Set((means + shares).map(\.id))
    return (count("forms:\(instrument.table)", "yes", answerer, in: cell) ?? 0) > 0
      || context.evaluation.findings.contains {
        $0.cell == place && ids.contains($0.indicator) && $0.hasForms
      }
  }
}

extension Finding {
  /// Whether it tells that there are forms.
  fileprivate var hasForms: Bool { state == .suppressed || tally.denominator > 0 }
}

extension QuestionnaireScore {
  /// Whether it is the total by the instrument's own rule.
  fileprivate var isChief: Bool { name == "total" && missing == .standard }
}

extension Indicator {
  /// Whether it is a mean of scores: points on a scale, never a percentage.
  var isMean: Bool {
    if case .mean = measure { true } else { false }
  }

  /// Whether it only checks how far a rule for missing answers matters.
  var isCheck: Bool { measure.score?.missing == .optional }

  /// Whether it is made from the forms of a questionnaire, so that its findings stand with them.
  var isOfQuestionnaire: Bool {
    topic == .wellbeing
      || measure.tables.contains { table in
        Instrument.all.contains { $0.table == table }
      }
  }

  /// The title without the range of its scale, to stand in a sentence.
  var scaleName: String {
    let name = title.split(separator: " (").first.map(String.init) ?? title
    return name.lowercasedFirst
  }
}
