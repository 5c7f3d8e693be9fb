import Indicators
import Studies
import Tallies

/// A study with its tallies, as those who only ever receive tallies have them.
struct Example {
  /// The margin of equivalence, which is also the effect that is planted.
  static let margin = 0.15

  /// The tallies.
  let set: TallySet

  /// A study of some counts by area and quarter.
  init?(_ counts: [[Tally]], _ rollout: Rollout) {
    guard let study = Self.study(rollout) else { return nil }
    var set = TallySet(study: study)
    for (area, row) in counts.enumerated() {
      for (quarter, tally) in row.enumerated() {
        let arm: Arm = rollout.start(area).map { $0 <= quarter } ?? false ? .rollout : .comparison
        let code = study.areas[area].code
        let cells = [
          Cell(arm: arm), Cell(area: code, arm: arm),
          Cell(area: code, arm: arm, period: Self.period(quarter)),
        ]
        for cell in cells {
          let key = TallyKey(
            indicator: Indicator.socialCare.id, moment: .at(months: 6), cell: cell)
          set.tallies[key, default: .zero].merge(tally)
        }
      }
    }
    self.set = set
  }

  /// The period of a quarter counted from 0.
  private static func period(_ quarter: Int) -> StudyPeriod {
    StudyPeriod(.quarter, number: 2022 * 4 + quarter)
  }

  private static func study(_ rollout: Rollout) -> Study? {
    guard let extracted = CalendarDate(year: 2026, month: 1, day: 31) else { return nil }
    return Study(
      title: "Simulated areas", extracted: extracted,
      areas: (0..<Rollout.areas).map { area in
        Area(
          code: "E0600003\(area)", name: "Area \(area + 1)",
          rollout: rollout.start(area).map { period($0).firstDay })
      },
      indicators: [.socialCare], notCollected: [], tables: ["children"], baselineAreas: [],
      outcomes: Outcomes(primary: Indicator.socialCare.id, secondary: []),
      disclosure: DisclosureRule(suppress: .none, secondary: false), targets: [:], synthetic: true,
      design: StudyDesign(
        question: "Has the share of children known to social care changed?",
        margins: [Indicator.socialCare.id: margin]))
  }
}
