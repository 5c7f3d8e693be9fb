import Indicators
import Studies
import Tallies

/// Which questions are shown by sex: over all areas, all sexes or none, linked questions together
/// and each beside those that are shown already.
///
/// Three sexes and their total have no small number that two of them and the total would not tell,
/// so that nothing is gained by withholding one of them.
struct SexTables: Sendable {
  /// The tallies that may be shown.
  let shown: Set<TallyKey>

  /// Decides on every question.
  /// - Parameters:
  ///   - set: The tallies.
  ///   - decision: In which rows questions are withheld.
  ///   - rule: What is small.
  init(_ set: TallySet, _ decision: ReleaseDecision, _ rule: PrimaryRule) {
    let safety = SexSafety(set, decision, rule)
    let groups =
      AnswerGroup.all(decision.tables).map(\.tables)
      + decision.tables.filter(\.measure.isMean).map { [$0] }
    var shown: Set<TallyKey> = []
    for tables in groups {
      func areSafe(_ arms: [Arm?]) -> Bool {
        tables.allSatisfy { safety.isSafe($0, arms) }
          && !safety.leaveFew(tables, arms, beside: shown)
      }
      guard areSafe([nil]) else { continue }
      var arms: [Arm?] = [nil]
      if areSafe([.rollout, .comparison]) {
        arms += [.rollout, .comparison]
      } else if !tables.allSatisfy({ safety.leavesArmsOpen($0) }) {
        continue
      }
      for table in tables {
        shown.formUnion(safety.keys(table, arms))
      }
    }
    self.shown = shown
  }
}
