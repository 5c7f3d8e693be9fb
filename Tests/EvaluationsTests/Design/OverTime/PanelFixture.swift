import Indicators
import Statistics
import Studies
import Tallies

@testable import Evaluations

/// Tallies of areas by period made by hand, and what is said of them.
struct PanelFixture {
  /// The outcome.
  var indicator: Indicator = .accepted
  /// Each area's day of rollout, nil for a comparison area.
  let rollouts: [String?]
  /// The first period.
  var first = StudyPeriod(.quarter, number: 2022 * 4)
  /// Which small numbers are suppressed.
  var suppress: DisclosureRule.Threshold = .none
  /// The comparison areas that are declared.
  var comparators: [String] = []
  /// Counts by area and period, nil where there is nobody.
  let counts: [[(x: Int, n: Int)?]]

  static func code(_ place: Int) -> String { "E\(10_000_001 + place)" }

  /// The tallies: each period's children in the arm that its first day has, and in the rollout's
  /// own period in the rollout arm.
  var set: TallySet {
    var set = TallySet(study: study)
    for (area, row) in counts.enumerated() {
      for (place, count) in row.enumerated() {
        guard let count else { continue }
        let period = StudyPeriod(first.length, number: first.number + place)
        let rollout = study.areas[area].rollout.map { StudyPeriod(first.length, containing: $0) }
        let arm: Arm = rollout.map { $0 <= period } ?? false ? .rollout : .comparison
        set.tallies[key(area, arm, period)] = Fixture.singles(count.x, of: count.n)
      }
    }
    return set
  }

  func key(_ area: Int, _ arm: Arm, _ period: StudyPeriod) -> TallyKey {
    TallyKey(
      indicator: indicator.id, moment: .toDate,
      cell: Cell(area: Self.code(area), arm: arm, period: period))
  }

  var study: Study {
    let areas = rollouts.enumerated().map { place, rollout in
      Area(code: Self.code(place), name: "Area \(place)", rollout: rollout.map(Fixture.day))
    }
    return Study(
      title: "Panel", extracted: Fixture.day("2026-12-31"), areas: areas, indicators: [indicator],
      notCollected: [], tables: ["children"], baselineAreas: [],
      outcomes: Outcomes(primary: "accepted", secondary: []),
      disclosure: DisclosureRule(suppress: suppress, secondary: false), targets: [:],
      synthetic: true,
      design: StudyDesign(question: "?", comparators: comparators, period: first.length))
  }

  var analysis: OverTimeAnalysis { analysis(of: set) }

  func analysis(of set: TallySet) -> OverTimeAnalysis {
    OverTimeAnalysis(
      set: set, indicator: indicator, moment: .toDate, informant: nil, level: .ninetyFive)
  }
}

extension OverTimeAnalysis {
  /// The rows of a method.
  func rows(_ method: EffectMethod) -> [EffectEstimate] {
    estimates.filter { $0.method == method }
  }
}
