import Indicators
import Releases
import Statistics
import Studies
import Tallies

/// Tallies in, the comparison of areas out.
///
/// Only outcomes that the study declares are tested (see `OutcomeAnalyser`). The primary outcome
/// stands apart. P values of secondary outcomes are corrected for one another by Holm's procedure,
/// at all of their moments; so are those of the primary indicator where it is read at several
/// moments or answered by several people.
struct DesignEvaluator {
  /// The released tallies.
  let released: ReleasedTallies
  /// The design that the study declares.
  let design: StudyDesign
  /// The confidence level.
  let level: Level

  /// What the tallies say of areas, nil where an arm has nobody in any outcome.
  var evaluation: DesignEvaluation? {
    let found = outcomes
    guard found.contains(where: { $0.tallies.armAreas.absence == nil }) else { return nil }
    let analyses = corrected(
      found.map { entry in
        OutcomeAnalyser(
          study: set.study, design: design, outcome: entry.tallies, role: entry.role, gate: gate,
          level: level
        ).analysis
      })
    return DesignEvaluation(
      design: design, digest: set.study.designDigest, outcomes: analyses,
      balance: balance(found.map(\.tallies)), tests: analyses.reduce(0) { $0 + $1.tests })
  }

  private var set: TallySet { released.shown }

  private var gate: DisclosureGate { DisclosureGate(set.study) }

  private typealias Entry = (role: OutcomeAnalysis.Role, tallies: OutcomeTallies)

  /// The outcomes by role, each in the order of the study; of those that are described only such as
  /// both arms have.
  private var outcomes: [Entry] {
    let index = OutcomeIndex(released)
    let roles = OutcomeRoles(set.study)
    let all = set.study.indicators.flatMap { indicator in
      indicator.moments.flatMap { moment -> [Entry] in
        let role = roles.role(indicator, moment)
        return index.outcomes(indicator, moment).compactMap { tallies in
          role.isTested || tallies.armAreas.absence == nil ? (role, tallies) : nil
        }
      }
    }
    return all.enumerated()
      .sorted { ($0.element.role.place, $0.offset) < ($1.element.role.place, $1.offset) }
      .map(\.element)
  }

  /// The balance of the first outcome that has strata.
  private func balance(_ outcomes: [OutcomeTallies]) -> [BalanceRow] {
    guard !design.adjustment.isEmpty,
      let first = outcomes.first(where: {
        !$0.strata.isEmpty && $0.suppressed == 0 && !gate.hides($0)
      })
    else { return [] }
    return BalanceTable(first, design.adjustment, gate: gate).rows
  }

  /// The analyses with Holm's correction within the secondary outcomes, and within the primary
  /// indicator where it has several p values.
  private func corrected(_ analyses: [OutcomeAnalysis]) -> [OutcomeAnalysis] {
    var result = analyses
    for role in [OutcomeAnalysis.Role.primary, .secondary] {
      let places = analyses.indices.filter { analyses[$0].role == role && analyses[$0].p != nil }
      guard role == .secondary || places.count > 1 else { continue }
      let adjusted = MultiplicityMethod.holm.adjusted(places.compactMap { analyses[$0].p })
      for (place, p) in zip(places, adjusted) { result[place] = analyses[place].withHolm(p) }
    }
    return result
  }
}
