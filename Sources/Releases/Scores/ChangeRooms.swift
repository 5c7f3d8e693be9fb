import Indicators
import Studies
import Tallies

/// Whether the sums of a change of scores leave open how many few have a score of some kind at one
/// of the moments: the sums of those with both scores, and what is left of all with one there.
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
      && leavesOpen(after, of: key.moments.after, at: key)
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
      guard let kind = $0.kind, rest.count >= 0 else { return false }
      return ScoreRooms(rooms: [paired, rest], kind: kind).leaveOpen(greatest: rule.greatest)
    }
  }
}
