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
    var (findings, strata) = (safety.findings, safety.strata)
    let groups =
      decision.links.groups.flatMap(\.byKnown).flatMap(safety.together)
      + decision.tables.filter(\.measure.isMean).map { [$0] }
    var shown: Set<TallyKey> = []
    for tables in groups {
      let level = [TableLevel.arms, .everybody].first { level in
        var next = (findings: findings, strata: strata)
        let arms = level.arms
        let isSafe =
          tables.allSatisfy { safety.isSafe($0, arms) }
          && !safety.leaveFew(tables, arms, beside: shown)
          && tables.allSatisfy {
            next.findings.admit($0.question, at: level) && next.strata.admit($0.question, at: level)
          }
        if isSafe { (findings, strata) = next }
        return isSafe
      }
      guard let level else { continue }
      for table in tables {
        shown.formUnion(safety.keys(table, level.arms))
      }
    }
    self.shown = shown
  }
}

extension TableLevel {
  /// The arms of the tables by sex that leave at a level.
  fileprivate var arms: [Arm?] {
    self == .arms ? [nil, .rollout, .comparison] : [nil]
  }
}
