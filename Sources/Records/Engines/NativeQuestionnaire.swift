import Indicators
import Studies
import Tallies

/// One indicator of a questionnaire's forms, answered for all children or families at once.
struct NativeQuestionnaire {
  /// The cohort.
  let frame: CohortFrame
  /// The indicator.
  let indicator: Indicator
  /// The forms of one person.
  let forms: NativeForms
  private let score: QuestionnaireScore
  private let before: [Int32]
  private let after: [Int32]

  /// An indicator of the forms of one person, nil where it reads none.
  init?(_ frame: CohortFrame, _ indicator: Indicator, _ forms: NativeForms) {
    guard let score = indicator.questionnaire?.score else { return nil }
    self.frame = frame
    self.indicator = indicator
    self.forms = forms
    self.score = score
    before = forms.scores(score, of: forms.baseline)
    after = forms.scores(score, of: forms.followUp)
  }

  /// Adds tallies, pairs and the bands of means.
  func count(into set: inout TallySet, _ table: inout CountTable) {
    let counter = NativeCounter(frame: frame, indicator: indicator, informant: forms.informant)
    let answers = indicator.moments.map { self.answers(at: $0) }
    for (moment, answers) in zip(indicator.moments, answers) {
      counter.tally(moment, answers, into: &set)
      countBands(moment, answers, into: &table)
    }
    guard let pair = indicator.formPair,
      let first = indicator.moments.firstIndex(of: .baseline),
      let second = indicator.moments.firstIndex(of: .followUp)
    else { return }
    let paired = answers[first].indices.map { subject in
      forms.fates[subject] == .alike ? answers[first][subject] : .missing
    }
    guard indicator.isMean else {
      return counter.compare(pair, paired, answers[second], into: &set)
    }
    let isPair = paired.indices.map { subject in
      paired[subject].code >= 0 && answers[second][subject].code >= 0
    }
    NativeScoreChanges(self, counter, score, (before, after))
      .count(pair, isPair, into: &set)
  }

  /// The answer of every child or family at a moment.
  private func answers(at moment: Moment) -> [Answer] {
    let question = NativeQuestion(frame: frame, indicator: indicator, moment: moment)
    guard moment == .baseline || moment == .followUp else { return question.answers() }
    let isFirst = moment == .baseline
    let (chosen, scores) = isFirst ? (forms.baseline, before) : (forms.followUp, after)
    var answers = known(scores, forms.versions(of: chosen))
    for subject in answers.indices {
      let isOpen =
        !forms.isBaselineOver[subject] || (!isFirst && forms.fates[subject] == .awaiting)
      if isOpen { answers[subject] = .notFollowedUp }
    }
    question.settle(&answers)
    return answers
  }

  /// What the scores say, whatever the windows.
  private func known(_ scores: [Int32], _ versions: [Int32]) -> [Answer] {
    guard case .proportion(of: .band(_, let name, let bands)) = indicator.measure else {
      return scores.map { $0 == RecordColumn.missing ? .missing : .known(Int($0)) }
    }
    let instrument = forms.instrument
    let known = FormBands(
      score.name, instrument.schemes.first { $0.name == name },
      among: instrument.versions.map(\.code), instrument)
    let isYes = known.names.map { bands.contains($0) }
    return scores.indices.map { subject in
      guard scores[subject] != RecordColumn.missing else { return .missing }
      let band = known.number(scores[subject], on: versions[subject])
      return band < 0 ? .missing : .known(isYes[band] ? 1 : 0)
    }
  }

  /// Adds the bands of a mean's scores to the plain counts.
  private func countBands(_ moment: Moment, _ answers: [Answer], into table: inout CountTable) {
    guard indicator.isMean, moment == .baseline || moment == .followUp, forms.table != nil,
      let scheme = forms.instrument.schemes.first
    else { return }
    let (instrument, informant) = (forms.instrument, forms.informant)
    let all = FormBands(
      score.name, scheme, among: instrument.versions.map(\.code), instrument)
    guard !all.isEmpty else { return }
    let own = FormBands(
      score.name, scheme, among: instrument.versions(by: informant).map(\.code), instrument)
    let versions = forms.versions(of: moment == .baseline ? forms.baseline : forms.followUp)
    let values = answers.indices.map { subject in
      guard answers[subject].code >= 0 else { return CountTable.outside }
      let band = own.number(answers[subject].code, on: versions[subject])
      return Int32(band < 0 ? own.names.count : band)
    }
    table.add(
      indicator.unit, "bands:\(indicator.id):\(moment.name)", values, own.names + ["none"],
      by: informant)
  }
}
