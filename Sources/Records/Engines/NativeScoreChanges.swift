import Indicators
import Studies
import Tallies

/// Sums the changes of scores in flat arrays by leaf and sex.
struct NativeScoreChanges {
  private let forms: NativeForms
  private let indicator: Indicator
  private let study: Study
  private let counter: NativeCounter
  private let scores: (before: [Int32], after: [Int32])
  private let bands: FormBands
  private let smallest: Double?
  private let isStrength: Bool

  /// The changes of an indicator between two moments.
  init(
    _ question: NativeQuestionnaire, _ counter: NativeCounter, _ score: QuestionnaireScore,
    _ scores: (before: [Int32], after: [Int32])
  ) {
    let (forms, indicator) = (question.forms, question.indicator)
    let instrument = forms.instrument
    self.forms = forms
    self.indicator = indicator
    self.counter = counter
    self.scores = scores
    study = question.frame.extract.study
    bands = FormBands(
      score.name, instrument.schemes.first, among: instrument.versions.map(\.code), instrument)
    smallest =
      study.questionnaires.reliableChange.first {
        $0.indicator == indicator.id && $0.informant == forms.informant
      }?.smallestReliableChange
    isStrength = instrument.direction(of: score.name) == .strengths
  }

  /// Adds the changes of those who are paired.
  func count(_ pair: MomentPair, _ isPair: [Bool], into set: inout TallySet) {
    let added = addedValues(isPair)
    var sums = ScoreChangeSums(groups: counter.groups, bands: bands.names)
    var changes = [Int32](repeating: NativeCounter.nobody, count: isPair.count)
    for subject in isPair.indices where isPair[subject] {
      let (before, after) = (scores.before[subject], scores.after[subject])
      let group = counter.group(of: subject)
      let version = forms.versions[Int(forms.baseline[subject])]
      changes[subject] = after - before
      sums.add(before, after, group)
      sums.addOutcome(reliability(after - before), crossing(before, after, version), group)
      let (first, second) = (
        bands.number(before, on: version), bands.number(after, on: version)
      )
      if first >= 0, second >= 0 { sums.addStep(first, second, group) }
      if let added, added[subject] != NativeCounter.nobody {
        sums.addAdded(added[subject], group)
      }
    }
    store(sums, changes, added, pair, into: &set)
  }

  /// Spreads the sums over all cells.
  private func store(
    _ sums: ScoreChangeSums, _ changes: [Int32], _ added: [Int32]?, _ pair: MomentPair,
    into set: inout TallySet
  ) {
    let tallies = counter.widened(sums.tallies())
    let families = counter.familySums(changes)
    let addedFamilies = added.map { counter.familySums($0) }
    for (place, cell) in counter.grid.cells.enumerated()
    where tallies[place].pairs > 0 && cell.sex == nil {
      var tally = tallies[place]
      tally.change = families[place]
      if let addedFamilies { tally.addedValue.clusters = addedFamilies[place] }
      let key = PairKey(
        indicator: indicator.id, moments: pair, cell: cell.answered(by: forms.informant))
      set.scoreChanges[key] = tally
    }
  }

  /// 0 not declared, 1 improved, 2 unchanged, 3 deteriorated.
  @inline(__always)
  private func reliability(_ change: Int32) -> Int {
    guard let smallest else { return 0 }
    if change == 0 || Double(abs(change)) < smallest { return 2 }
    return (change > 0) == isStrength ? 1 : 3
  }

  /// 0 without a threshold, else one more than the place of the crossing.
  @inline(__always)
  private func crossing(_ before: Int32, _ after: Int32, _ version: Int32) -> Int {
    guard bands.widths[Int(version)] > 2 else { return 0 }
    let wasAbove = bands.place(before, on: version) >= 2
    let isAbove = bands.place(after, on: version) >= 2
    return wasAbove ? (isAbove ? 4 : 2) : (isAbove ? 3 : 1)
  }

  /// The added value of each pair in tenths of a point, nil where it is not worked out.
  private func addedValues(_ isPair: [Bool]) -> [Int32]? {
    guard study.questionnaires.highRisk != nil, indicator.id == Indicator.sdqTotal.id,
      forms.informant == .parent,
      let version = forms.instrument.versions.firstIndex(where: { $0.code == "P4-17" })
    else { return nil }
    let table = forms.instrument.table
    let impact = forms.scores(
      QuestionnaireScore(table: table, name: "impact"), of: forms.baseline)
    let emotional = forms.scores(
      QuestionnaireScore(table: table, name: "emotional"), of: forms.baseline)
    return isPair.indices.map { subject in
      guard isPair[subject], forms.versions[Int(forms.baseline[subject])] == version,
        impact[subject] != RecordColumn.missing, emotional[subject] != RecordColumn.missing
      else { return NativeCounter.nobody }
      return Int32(
        AddedValue.tenths(
          total: Int(scores.before[subject]), impact: Int(impact[subject]),
          emotional: Int(emotional[subject]), after: Int(scores.after[subject])))
    }
  }
}
