import Indicators
import Studies
import Tallies

extension TallySet {
  /// Questions about no records, such as those of questionnaires, of which it is not told why
  /// answers are not known: few are not followed up somewhere, or few of the others have no answer,
  /// and with how many have one the one number would tell the other.
  ///
  /// Without the reasons it leaves who answered, which is what is asked for. How many did not
  /// answer follows from everybody, and is guarded. Who is not followed up is the same people in
  /// many questions, so that no question of the same unit tells it; where one would all the same,
  /// since everybody followed up answered it or since records are followed up for the three months
  /// of a baseline, all tell.
  func withoutReasons(_ rule: PrimaryRule) -> Set<Question> {
    let all = Dictionary(grouping: unanswered.values) { $0.unit }
    return all.values.reduce(into: []) { found, questions in
      let asked = questions.filter { !$0.isOfRecords && !$0.notFollowedUp.isEmpty }
      let isTold = asked.contains { one in
        one.missing.isEmpty
          || questions.contains {
            $0.isFollowedUpForBaseline && $0.notFollowedUp == one.notFollowedUp
          }
      }
      guard !isTold, asked.contains(where: { $0.isFew(rule, beside: asked) }) else { return }
      found.formUnion(asked.map(\.question))
    }
  }

  /// The same with everybody who did not answer some questions as missing.
  func joiningReasons(of questions: Set<Question>) -> TallySet {
    var joined = self
    for (key, tally) in tallies where questions.contains(key.question) && tally.notFollowedUp > 0 {
      joined.tallies[key]?.missing += tally.notFollowedUp
      joined.tallies[key]?.notFollowedUp = 0
    }
    return joined
  }

  /// Why answers are not known, by question.
  private var unanswered: [Question: Unanswered] {
    tallies.reduce(into: [:]) { found, entry in
      let (key, tally) = entry
      guard key.cell.sex == nil, key.cell.period == nil,
        let indicator = study.indicator(key.indicator)
      else { return }
      let row = Cell(area: key.cell.area, arm: key.cell.arm)
      var own =
        found[key.question]
        ?? Unanswered(
          question: key.question, unit: indicator.unit, isOfRecords: indicator.record != nil)
      if tally.missing > 0 { own.missing[row] = tally.missing }
      if tally.notFollowedUp > 0 { own.notFollowedUp[row] = tally.notFollowedUp }
      found[key.question] = own
    }
  }
}

/// How many did not answer a question, by row; rows without any are left out.
private struct Unanswered {
  let question: Question
  let unit: Unit
  let isOfRecords: Bool
  var missing: [Cell: Int] = [:]
  var notFollowedUp: [Cell: Int] = [:]

  /// Whether records are followed up for as long as a baseline may be given.
  var isFollowedUpForBaseline: Bool {
    isOfRecords && [.at(months: 3), .within(months: 3)].contains(question.moment)
  }

  /// Whether one of the numbers is small in a row, or few are not followed up for one of two
  /// questions only.
  func isFew(_ rule: PrimaryRule, beside others: [Unanswered]) -> Bool {
    missing.values.contains(where: rule.isSmall)
      || notFollowedUp.contains { row, number in
        rule.isSmall(number)
          || others.contains { rule.isSmall(abs(number - $0.notFollowedUp[row, default: 0])) }
      }
  }
}
