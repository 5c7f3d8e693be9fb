import Indicators
import Studies
import Tallies

extension SmallStudy {
  /// The same children before and after: free meals, and scores of parents' forms.
  func comparePairs(into set: inout TallySet) {
    let moments = MomentPair(before: .at(months: 0), after: .within(months: 12))
    let forms = MomentPair(before: .baseline, after: .followUp)
    var meals: [PairKey: [Int: (count: Int, total: Int)]] = [:]
    var scores = meals
    for child in children {
      for area in [nil, child.area] {
        for arm in [nil, child.arm] {
          if let before = child.meals[0], let after = child.meals[1] {
            let key = PairKey(
              indicator: "fsm", moments: moments, cell: Cell(area: area, arm: arm))
            count(before, after, in: &set.pairs[key, default: .zero])
            add(after - before, child.family, to: &meals[key, default: [:]])
          }
          if let pair = child.scores {
            let cell = Cell(area: area, arm: arm, informant: .parent)
            let key = PairKey(indicator: "sdq-total", moments: forms, cell: cell)
            count(pair, in: &set.scoreChanges[key, default: .zero])
            add(pair.after - pair.before, child.family, to: &scores[key, default: [:]])
          }
        }
      }
    }
    for (key, sums) in meals {
      for sum in sums.values { set.pairs[key]?.change.add(count: sum.count, total: sum.total) }
    }
    for (key, sums) in scores {
      for sum in sums.values {
        set.scoreChanges[key]?.change.add(count: sum.count, total: sum.total)
      }
    }
  }

  private func add(_ number: Int, _ family: Int, to sums: inout [Int: (count: Int, total: Int)]) {
    let sum = sums[family] ?? (0, 0)
    sums[family] = (sum.count + number, sum.total + 1)
  }

  private func count(_ before: Int, _ after: Int, in pair: inout PairTally) {
    switch (before, after) {
    case (1, 1): pair.yesYes += 1
    case (1, _): pair.yesNo += 1
    case (_, 1): pair.noYes += 1
    default: pair.noNo += 1
    }
  }

  private func count(_ pair: (before: Int, after: Int), in tally: inout ScoreChangeTally) {
    tally.count(before: pair.before, after: pair.after)
    let crossing: ChangeOutcome.Crossing = pair.after > 15 ? .stayedAbove : .stayedBelow
    tally.outcomes[ChangeOutcome(reliability: nil, crossing: crossing), default: 0] += 1
    let step = BandStep(before: "average", after: pair.after > 15 ? "high" : "average")
    tally.bands[step, default: 0] += 1
  }
}
