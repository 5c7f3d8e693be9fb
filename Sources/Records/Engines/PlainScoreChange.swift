import Indicators
import Studies
import Tallies

/// What one pair of scores says, for the reference interpreter.
struct PlainScoreChange {
  private let indicator: Indicator
  private let score: QuestionnaireScore
  private let instrument: Instrument
  private let subjects: PlainSubjects

  /// A reader of the pairs of an indicator.
  init(
    _ indicator: Indicator, _ score: QuestionnaireScore, _ instrument: Instrument,
    _ subjects: PlainSubjects
  ) {
    self.indicator = indicator
    self.score = score
    self.instrument = instrument
    self.subjects = subjects
  }

  /// The tally of one pair, without its family's sums.
  func tally(
    from before: Int, to after: Int, _ forms: PlainForms, _ baseline: PlainForms.Form
  ) -> ScoreChangeTally {
    var tally = ScoreChangeTally()
    tally.count(before: before, after: after)
    let (first, second) = (band(of: before, baseline), band(of: after, baseline))
    let outcome = ChangeOutcome(
      reliability: reliability(after - before), crossing: crossing(first, second))
    tally.outcomes = [outcome: 1]
    if let first, let second {
      tally.bands = [BandStep(before: first.name, after: second.name): 1]
    }
    if let tenths = addedValue(before, after, forms, baseline) {
      tally.addedValue.pairs = 1
      tally.addedValue.tenths = tenths
    }
    return tally
  }

  /// Whether a change is reliable by what the study declares.
  private func reliability(_ change: Int) -> ChangeOutcome.Reliability? {
    let rules = subjects.extract.study.questionnaires.reliableChange
    guard
      let rule = rules.first(where: {
        $0.indicator == indicator.id && $0.informant == subjects.informant
      })
    else { return nil }
    guard change != 0, Double(abs(change)) >= rule.smallestReliableChange else {
      return .unchanged
    }
    let isBetter = instrument.direction(of: score.name) == .strengths ? change > 0 : change < 0
    return isBetter ? .improved : .deteriorated
  }

  /// The band of a score by the instrument's first scheme, and its place from the average on; nil
  /// where the form has no cut-points that are sure enough.
  private func band(
    of points: Int, _ form: PlainForms.Form
  ) -> (name: String, place: Int, count: Int)? {
    guard let scheme = instrument.schemes.first,
      let cuts = scheme.cuts(of: score.name, on: form.version),
      let names = BandReader().names(of: cuts, by: scheme),
      let name = BandReader().band(of: points, score.name, on: form.version, by: scheme)
    else { return nil }
    return (name, names.firstIndex(of: name) ?? 0, names.count)
  }

  /// Whether the pair crosses into or out of the bands beyond the first two; nil where those are
  /// not told apart from the second.
  private func crossing(
    _ first: (name: String, place: Int, count: Int)?,
    _ second: (name: String, place: Int, count: Int)?
  ) -> ChangeOutcome.Crossing? {
    guard let first, let second, first.count > 2 else { return nil }
    switch (first.place >= 2, second.place >= 2) {
    case (false, false): return .stayedBelow
    case (true, false): return .movedBelow
    case (false, true): return .movedAbove
    case (true, true): return .stayedAbove
    }
  }

  /// The added value in tenths of a point, nil where it is not worked out.
  private func addedValue(
    _ before: Int, _ after: Int, _ forms: PlainForms, _ baseline: PlainForms.Form
  ) -> Int? {
    let other = { (name: String) in
      forms.score(QuestionnaireScore(table: score.table, name: name), of: baseline)
    }
    guard subjects.extract.study.questionnaires.highRisk != nil,
      indicator.id == Indicator.sdqTotal.id, subjects.informant == .parent,
      baseline.version == "P4-17", let impact = other("impact"),
      let emotional = other("emotional")
    else { return nil }
    return AddedValue.tenths(total: before, impact: impact, emotional: emotional, after: after)
  }
}
