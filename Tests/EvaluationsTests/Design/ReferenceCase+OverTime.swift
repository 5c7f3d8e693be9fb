import Indicators
import Statistics
import Studies
import Tallies
import _TestSupport

@testable import Evaluations

extension ReferenceCase {
  /// One area in one period.
  private struct Place: Hashable {
    let area: Int
    let period: Int
  }

  private static let first = StudyPeriod(.quarter, number: 2001 * 4)

  /// A study of areas rolled out on the first day of a period, counted from 1; 0 is never.
  private func study(_ indicator: Indicator, starts: [Int]) -> Study {
    let plain = study(indicator, areas: 0, rollouts: 0)
    let areas = starts.enumerated().map { place, start in
      Area(
        code: "E\(10_000_001 + place)", name: "Area \(place)",
        rollout: start == 0
          ? nil : StudyPeriod(.quarter, number: Self.first.number + start - 1).firstDay)
    }
    return Study(
      title: plain.title, extracted: plain.extracted, areas: areas, indicators: [indicator],
      notCollected: [], tables: plain.tables, baselineAreas: [], outcomes: plain.outcomes,
      disclosure: plain.disclosure, targets: [:], synthetic: true,
      design: StudyDesign(question: "Q", period: .quarter))
  }

  /// What a study says of tallies by area and period, periods counted from 1.
  private func outcome(
    _ indicator: Indicator, at moment: Moment, starts: [Int],
    informant: InstrumentVersion.Informant? = nil, _ tallies: [Place: Tally]
  ) -> OutcomeAnalysis? {
    var set = TallySet(study: study(indicator, starts: starts))
    for (place, tally) in tallies {
      let start = starts[place.area]
      let arm: Arm = start > 0 && place.period >= start ? .rollout : .comparison
      let code = set.study.areas[place.area].code
      let period = StudyPeriod(.quarter, number: Self.first.number + place.period - 1)
      for cell in [
        Cell(area: code, arm: arm, informant: informant, period: period),
        Cell(area: code, arm: arm, informant: informant),
      ] {
        let key = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
        set.tallies[key, default: .zero].merge(tally)
      }
    }
    return Fixture.evaluation(set).design?.outcomes.first { $0.moment == moment }
  }

  private func figures(ofTwoPeriods outcome: OutcomeAnalysis?) -> Figures {
    let rows = outcome?.overTime ?? []
    let clustered = rows.first { $0.method == .twoPeriodsClustered }
    return joined([
      sizes("did", rows.first { $0.method == .twoPeriods }?.estimate),
      sizes("did-clustered", clustered?.estimate), ["did-clustered-p": clustered?.p],
    ])
  }

  /// Scores of children or shares of areas, before and after rollout in the second period.
  var twoPeriods: Figures {
    if row.text("layout") == "two-shares" {
      let names = ["treated_pre", "treated_post", "control_pre", "control_post"]
      let tallies = names.enumerated().map { place, name in
        let count = list(name)
        return (
          Place(area: place / 2, period: place % 2 + 1), Fixture.singles(count[0], of: count[1])
        )
      }
      return figures(
        ofTwoPeriods: outcome(
          .accepted, at: .toDate, starts: [2, 0], Dictionary(uniqueKeysWithValues: tallies)))
    }
    let (areas, treated) = (list("area"), list("treat"))
    var starts = [Int](repeating: 0, count: (areas.max() ?? 0) + 1)
    for (area, isTreated) in zip(areas, treated) where isTreated == 1 { starts[area] = 2 }
    var tallies: [Place: Tally] = [:]
    for (area, (post, score)) in zip(areas, zip(list("post"), list("y"))) {
      tallies[Place(area: area, period: post + 1), default: .zero].merge(tally([score]))
    }
    return figures(
      ofTwoPeriods: outcome(
        .sdqTotal, at: .followUp, starts: starts, informant: .parent, tallies))
  }

  /// Rates of areas by period, of a thousand children each.
  var panel: Figures {
    let (periods, starts, values) = (number("periods"), list("start"), list("y"))
    let tallies = values.enumerated().map { place, value in
      (
        Place(area: place / periods, period: place % periods + 1),
        Fixture.singles(value, of: 1000)
      )
    }
    let outcome = outcome(
      .suspensionRate, at: .yearOf, starts: starts, Dictionary(uniqueKeysWithValues: tallies))
    let points = outcome?.eventStudy?.points ?? []
    let segmented = outcome?.overTime.first { $0.method == .segmented }?.estimate
    let effect = { (method: EffectMethod) in
      outcome?.overTime.first { $0.method == method }?.estimate?.value
    }
    return joined([
      Figures(
        uniqueKeysWithValues: points.map { ("event\($0.sinceRollout)", $0.estimate.value) }),
      ["never": effect(.staggeredNeverTreated), "not-yet": effect(.staggeredNotYetTreated)],
      [
        "level": segmented?.value, "level-lower": segmented?.lower,
        "level-upper": segmented?.upper,
      ],
    ])
  }
}
