import Indicators
import Releases
import Statistics
import Studies
import Tallies

/// The difference of the arms over like calendar time: only days of imprisonment from the first
/// rollout on.
///
/// In the unadjusted difference comparison areas count over the whole study, rollout areas from
/// their own date on, so that whatever changed everywhere meanwhile stands in it. Here the
/// comparison arm is that of the periods from that of the first rollout on: comparison areas with
/// everybody, areas that came later until the period before their own rollout. The rollout arm is
/// the same, none of it lies earlier. Interval as of the unadjusted difference, without a p value.
struct LikePeriods {
  private static let noPeriods = "Nobody is counted by the period of the day of imprisonment."
  private static let nobody =
    "Nobody in the comparison arm has a day of imprisonment from the first rollout on and an "
    + "answer that is known."

  private let outcome: OutcomeTallies
  private let study: Study
  private let length: PeriodLength
  private let level: Level

  /// The check of an outcome.
  /// - Parameters:
  ///   - outcome: The counts.
  ///   - study: The study.
  ///   - length: The length of periods that it declares.
  ///   - level: The confidence level.
  init(_ outcome: OutcomeTallies, in study: Study, length: PeriodLength, level: Level) {
    self.outcome = outcome
    self.study = study
    self.length = length
    self.level = level
  }

  /// The difference, or why there is none.
  var estimate: EffectEstimate {
    if let absence = outcome.armAreas.absence {
      return .refused(.difference, outcome.armAreas, absence)
    }
    if outcome.disclosure.withholdsPeriods {
      return .refused(.difference, outcome.armAreas, DisclosureGate.smallPeriod)
    }
    guard !outcome.periods.isEmpty,
      let first = study.rolloutAreas.compactMap({ $0.rolloutPeriod(length) }).min()
    else { return .refused(.difference, outcome.armAreas, Self.noPeriods) }
    return estimate(from: first)
  }

  private func estimate(from first: StudyPeriod) -> EffectEstimate {
    let counts = PeriodTallies(outcome.periods, areas: study.comparedAreas, length: length)
    let parts = counts.areas.indices.map { compared(counts, $0, from: first) }
    let comparison = parts.reduce(into: Tally.zero) { $0.merge($1) }
    let numbers = AreaNumbers(
      rollout: outcome.known(.rollout).count, comparison: parts.count { $0.denominator > 0 })
    guard comparison.denominator > 0 else { return .refused(.difference, numbers, Self.nobody) }
    guard !isWithheld(comparison) else {
      return .refused(.difference, numbers, DisclosureGate.smallArm)
    }
    return ChildContrasts(
      (outcome.arm(.rollout), comparison), of: outcome.indicator, areas: numbers, level: level
    ).difference(note: note(first))
  }

  /// An area's counts in the comparison arm, from a period on.
  private func compared(
    _ counts: PeriodTallies, _ area: Int, from first: StudyPeriod
  ) -> Tally {
    let own = counts.areas[area].rolloutPeriod(length)
    let periods = counts.periods.indices.filter { place in
      counts.periods[place] >= first && own.map { counts.periods[place] < $0 } ?? true
    }
    return counts.sum(areas: [area], periods: periods)
  }

  /// Whether those who count, or those who are left out, have a small part: either would show the
  /// other beside the whole arm.
  private func isWithheld(_ comparison: Tally) -> Bool {
    let gate = DisclosureGate(study)
    let whole = outcome.arm(.comparison)
    var rest = Tally.zero
    rest.numerator = whole.numerator - comparison.numerator
    rest.denominator = whole.denominator - comparison.denominator
    return [comparison, rest].contains { gate.hides($0, outcome.indicator.measure) }
  }

  private func note(_ first: StudyPeriod) -> String {
    "As if children or families had been assigned; the comparison arm counts from "
      + "\(first.name) on, the period of the first rollout."
  }
}
