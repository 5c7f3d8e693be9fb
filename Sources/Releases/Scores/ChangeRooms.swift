import Indicators
import Studies
import Tallies

/// Whether the sums of a change of scores leave open how many few have a score or a change of some
/// kind: the sums of those with both scores, and what is left of all with a score at one moment.
struct ChangeRooms {
  /// The tallies.
  let set: TallySet
  /// What few of the rows have that rests on the form of a mean.
  let small: [Question: [SmallScores]]
  /// What is small.
  let rule: PrimaryRule

  /// Whether all stays open beside the change at a place.
  func leaveOpen(_ key: PairKey) -> Bool {
    guard let change = set.scoreChanges[key], change.pairs > 0 else { return true }
    let before = ScoreRoom(
      count: change.pairs, sum: change.before, squares: change.beforeSquares)
    let after = ScoreRoom(count: change.pairs, sum: change.after, squares: change.afterSquares)
    return leavesOpen(before, of: key.moments.before, at: key)
      && leavesOpen(after, of: key.moments.after, at: key) && leavesChangesOpen(change, at: key)
  }

  /// Whether what is asked of the scores at one moment stays open.
  private func leavesOpen(_ paired: ScoreRoom, of moment: Moment, at key: PairKey) -> Bool {
    let mean = Question(
      indicator: key.indicator, moment: moment, informant: key.cell.informant)
    guard let whole = set.tallies[mean.key(key.cell)] else { return true }
    let rest = ScoreRoom(
      count: whole.denominator - paired.count, sum: whole.numerator - paired.sum,
      squares: whole.squares - (paired.squares ?? 0))
    return (small[mean] ?? []).filter { $0.row == key.cell.answered(by: nil) }.allSatisfy {
      ScoreRooms(rooms: [paired, rest], kind: $0.kind).leaveOpen(greatest: rule.greatest)
    }
  }

  /// Whether the numbers of those who are reliably better, worse or neither stay open.
  private func leavesChangesOpen(_ change: ScoreChangeTally, at key: PairKey) -> Bool {
    let declared = set.study.questionnaires.reliableChange.first {
      $0.indicator == key.indicator && $0.informant == key.cell.informant
    }
    guard let declared, let score = set.study.indicator(key.indicator)?.measure.score,
      let instrument = score.instrument, let values = instrument.values(of: score.name)
    else { return true }
    let most = values.upperBound - values.lowerBound
    let room = ScoreRoom(
      count: change.pairs, sum: change.after - change.before,
      squares: change.beforeSquares + change.afterSquares - 2 * change.products)
    return ChangeOutcome.Reliability.allCases.allSatisfy { reliability in
      let inside = Set(-most...most).filter {
        ChangeOutcome.Reliability(
          change: $0, smallest: declared.smallestReliableChange,
          direction: instrument.direction(of: score.name)) == reliability
      }
      let number = change.outcomes.reduce(0) {
        $1.key.reliability == reliability ? $0 + $1.value : $0
      }
      let outside = Set(-most...most).subtracting(inside)
      guard rule.isSmall(number), let kind = ScoreKind(inside, not: outside, of: -most...most)
      else { return true }
      return ScoreRooms(rooms: [room], kind: kind).leaveOpen(greatest: rule.greatest)
    }
  }
}
