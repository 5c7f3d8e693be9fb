import Evaluations
import Indicators
import Statistics
import Studies
import Tallies

/// One p value or interval that a report of a study would hold.
struct Reading {
  /// The row of the tables.
  let row: Row
  /// The p value, nil where none is given.
  var p: Double?
  /// The limits, nil where no interval is given.
  var interval: Interval?

  /// All of a study, some rows several times.
  static func all(_ example: Example) -> [Reading] {
    let set = example.set
    let evaluation = Evaluator().evaluation(of: set, generated: set.study.extracted)
    let children = evaluation.comparisons.first { $0.estimand == .difference && $0.before == nil }
    let naive = Reading(row: .naive, p: children?.p)
    guard let outcome = evaluation.design?.outcomes.first(where: { $0.role == .primary }) else {
      return [naive]
    }
    return [naive, naiveChange(set)] + readings(outcome)
  }

  private static func readings(_ outcome: OutcomeAnalysis) -> [Reading] {
    let effects = (outcome.contrasts + outcome.overTime).compactMap { effect in
      Row(effect.method).map {
        Reading(row: $0, p: effect.p, interval: effect.estimate.map(limits))
      }
    }
    let points = outcome.eventStudy?.points ?? []
    return effects + outcome.leaveOneOut.map { Reading(row: .leftOut, p: $0.p) } + [
      Reading(row: .earlierTrends, p: outcome.eventStudy?.preTrendP),
      Reading(row: .equivalence, p: outcome.equivalence?.p),
    ]
      + points.map {
        Reading(
          row: $0.sinceRollout < 0 ? .pointBefore : .pointAfter, interval: limits($0.estimate))
      }
  }

  private static func limits(_ estimate: Estimate) -> Interval {
    Interval(lower: estimate.lower, upper: estimate.upper)
  }

  /// The change in rollout areas less that in comparison areas with all children as independent.
  private static func naiveChange(_ set: TallySet) -> Reading {
    let days = set.study.areas.compactMap(\.rollout)
    func share(_ isRollout: Bool, after: Bool) -> Proportion {
      var tally = Tally.zero
      for (key, part) in set.tallies {
        guard let period = key.cell.period, let first = days.min(), let last = days.max(),
          after ? period.firstDay >= last : period.lastDay < first,
          let area = set.study.areas.first(where: { $0.code == key.cell.area }),
          (area.rollout != nil) == isRollout
        else { continue }
        tally.merge(part)
      }
      return Proportion(tally.numerator, of: tally.denominator)
    }
    let change = try? SharesInTwoPeriods(
      rolloutBefore: share(true, after: false), rolloutAfter: share(true, after: true),
      comparisonBefore: share(false, after: false), comparisonAfter: share(false, after: true))
    return Reading(row: .naiveChange, p: change?.pValue)
  }
}
