import Indicators
import Studies
import Tallies

/// Whether the sums of a change of scores leave open how many few have a score or a change of some
/// kind: the sums of those with both scores, and what is left of all with a score at one moment.
struct ChangeRooms {
  /// The tallies.
  let set: TallySet
  /// What each mean tells apart of the questions that rest on the same form.
  let kinds: [Question: [Question: ScoreKind]]
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

  /// Whether the questions about the scores at one moment stay open.
  private func leavesOpen(_ paired: ScoreRoom, of moment: Moment, at key: PairKey) -> Bool {
    let mean = Question(
      indicator: key.indicator, moment: moment, informant: key.cell.informant)
    guard let whole = set.tallies[mean.key(key.cell)] else { return true }
    let rest = ScoreRoom(
      count: whole.denominator - paired.count, sum: whole.numerator - paired.sum,
      squares: whole.squares - (paired.squares ?? 0))
    return (kinds[mean] ?? [:]).allSatisfy { question, kind in
      guard let tally = set.tallies[question.key(key.cell)] else { return true }
      return isOpen(tally.numerator, [paired, rest], kind)
        && isOpen(tally.denominator - tally.numerator, [paired, rest], kind.others)
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
      let inside = (-most...most).filter {
        ChangeOutcome.Reliability(
          change: $0, smallest: declared.smallestReliableChange,
          direction: instrument.direction(of: score.name)) == reliability
      }
      let number = change.outcomes.reduce(0) {
        $1.key.reliability == reliability ? $0 + $1.value : $0
      }
      let outside = Set(-most...most).subtracting(inside)
      return ScoreKind(Set(inside), not: outside, of: -most...most).map {
        isOpen(number, [room], $0)
      } ?? true
    }
  }

  /// Whether a number of people, if it is small, can be at most 1 and more than the greatest.
  private func isOpen(_ number: Int, _ rooms: [ScoreRoom], _ kind: ScoreKind) -> Bool {
    guard rule.isSmall(number) else { return true }
    let wide = (rule.greatest + 1)...(2 * rule.greatest + 2)
    return (0...1).contains { isPossible($0, rooms, kind) }
      && wide.contains { isPossible($0, rooms, kind) }
  }

  /// Whether so many people in some rooms together can have a score of the kind.
  private func isPossible(_ number: Int, _ rooms: [ScoreRoom], _ kind: ScoreKind) -> Bool {
    guard let room = rooms.first else { return number == 0 }
    return (0...min(number, room.count)).contains { some in
      room.isPossible(some, of: room.count, kind)
        && isPossible(number - some, Array(rooms.dropFirst()), kind)
    }
  }
}
