import Indicators
import Tallies

extension ReferenceEngine {
  /// Sets the same children's forms of one version at baseline and follow-up side by side.
  func compareForms(
    _ indicator: Indicator, _ pair: MomentPair, _ answers: (before: [Answer], after: [Answer]),
    _ subjects: PlainSubjects, into set: inout TallySet
  ) {
    guard let (score, instrument) = indicator.questionnaire else { return }
    var before = answers.before
    var changes: [Int: ScoreChangeTally] = [:]
    let reader = PlainScoreChange(indicator, score, instrument, subjects)
    for subject in before.indices {
      let forms = PlainForms(of: subject, instrument, among: subjects)
      guard let first = forms.baseline, let second = forms.followUp,
        first.version == second.version
      else {
        before[subject] = .missing
        continue
      }
      guard let start = before[subject].number, let end = answers.after[subject].number
      else { continue }
      changes[subject] = reader.tally(from: start, to: end, forms, first)
    }
    if indicator.isMean {
      sum(changes, indicator, pair, subjects, into: &set)
    } else {
      compare(indicator, pair, (before, answers.after), subjects, into: &set)
    }
  }

  /// Adds the changes of children or families in every cell, then each family once.
  private func sum(
    _ changes: [Int: ScoreChangeTally], _ indicator: Indicator, _ pair: MomentPair,
    _ subjects: PlainSubjects, into set: inout TallySet
  ) {
    var families: [PairKey: [Int32: ScoreChangeTally]] = [:]
    for (subject, change) in changes {
      for cell in subjects.cells(of: subject) where cell.sex == nil {
        let key = PairKey(indicator: indicator.id, moments: pair, cell: cell)
        set.scoreChanges[key, default: .zero].merge(change)
        families[key, default: [:]][subjects.family(of: subject), default: .zero].merge(change)
      }
    }
    for (key, sums) in families {
      for (_, sum) in sums {
        set.scoreChanges[key, default: .zero].change.add(
          count: sum.after - sum.before, total: sum.pairs)
        set.scoreChanges[key, default: .zero].addedValue.clusters.add(
          count: sum.addedValue.tenths, total: sum.addedValue.pairs)
      }
    }
  }
}
