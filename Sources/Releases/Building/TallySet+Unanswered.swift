import Indicators
import Studies
import Tallies

extension TallySet {
  /// Questions about no records, such as those of questionnaires, of which it is not told why
  /// answers are not known: few are not followed up somewhere, or few of the others have no answer,
  /// and with how many have one the one number would tell the other.
  ///
  /// Without the reasons it leaves who answered, which is what is asked for. How many did not
  /// answer follows from everybody, and is guarded.
  func withoutReasons(_ rule: PrimaryRule) -> Set<Question> {
    var (few, several): (Set<Question>, Set<Question>) = ([], [])
    for (key, tally) in tallies where key.cell.sex == nil && key.cell.period == nil {
      guard study.indicator(key.indicator)?.record == nil else { continue }
      if tally.notLinked > 0 { several.insert(key.question) }
      if rule.isSmall(tally.missing) || rule.isSmall(tally.notFollowedUp) {
        few.insert(key.question)
      }
    }
    return few.subtracting(several)
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
}
