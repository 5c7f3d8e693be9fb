import Indicators
import Releases
import Statistics
import Studies
import Tallies

@testable import Evaluations

/// Counts of areas made by hand, for the comparison of areas.
enum DesignFixture {
  /// A number of children with the attribute of all whose answer is known.
  typealias Count = (x: Int, n: Int)

  /// A design that declares a margin and a smallest effect for take-up.
  static let design = StudyDesign(
    question: "Do more families accept support where the pathway was rolled out?",
    adjustment: [.sex, .ageGroup], smallestEffects: ["accepted": 0.05],
    margins: ["accepted": 0.2])

  /// A study whose first areas were rolled out.
  static func study(
    areas: Int, rollouts: Int, indicators: [Indicator] = [.accepted],
    design: StudyDesign? = DesignFixture.design,
    outcomes: Outcomes = Outcomes(primary: "accepted", secondary: []),
    suppress: DisclosureRule.Threshold = .none
  ) -> Study {
    Study(
      title: "Fixture", extracted: Fixture.day("2025-07-31"),
      areas: (0..<areas).map { place in
        Area(
          code: "E0600003\(place)", name: "Area \(place)",
          rollout: place < rollouts ? Fixture.day("2021-11-01") : nil)
      }, indicators: indicators, notCollected: [], tables: ["children"], baselineAreas: [],
      outcomes: outcomes, disclosure: DisclosureRule(suppress: suppress, secondary: false),
      targets: [:], synthetic: true, design: design)
  }

  /// Counts of areas that count as a whole, with those of rollout areas from before rollout.
  static func set(
    _ study: Study, _ counts: [Count], of indicator: Indicator = .accepted,
    at moment: Moment = .toDate, before: [Count] = []
  ) -> TallySet {
    var set = TallySet(study: study)
    add(counts.map { Fixture.singles($0.x, of: $0.n) }, of: indicator, at: moment, to: &set)
    for (area, count) in zip(study.areas, before) where count.n > 0 {
      set.tallies[Fixture.key(indicator, moment, area: area.code, arm: .comparison)] =
        Fixture.singles(count.x, of: count.n)
    }
    return set
  }

  /// Adds the counts of areas that count as a whole.
  static func add(
    _ tallies: [Tally], of indicator: Indicator, at moment: Moment, to set: inout TallySet
  ) {
    for (area, tally) in zip(set.study.areas, tallies) {
      let arm: Arm = area.rollout == nil ? .comparison : .rollout
      set.tallies[Fixture.key(indicator, moment, area: area.code, arm: arm)] = tally
    }
  }

  /// Adds strata of take-up: both arms, by the categories of sex and age group.
  static func add(
    strata: [(categories: [String], rollout: Count, comparison: Count)], to set: inout TallySet
  ) {
    let places = [
      (Arm.rollout, set.study.areas.first { $0.rollout != nil }),
      (.comparison, set.study.areas.first { $0.rollout == nil }),
    ]
    for (arm, area) in places {
      let key = Fixture.key(.accepted, .toDate, area: area?.code, arm: arm)
      for stratum in strata {
        let count = arm == .rollout ? stratum.rollout : stratum.comparison
        guard count.n > 0 else { continue }
        set.adjusted[AdjustedKey(tally: key, categories: stratum.categories)] =
          StratumTally(numerator: count.x, denominator: count.n)
      }
    }
  }

  /// What the comparison of areas says.
  static func evaluation(_ set: TallySet) -> DesignEvaluation? {
    set.study.design.flatMap {
      DesignEvaluator(
        released: DisclosureControl(set.study.disclosure).release(set), design: $0,
        level: .ninetyFive
      ).evaluation
    }
  }

  /// The analysis of the first outcome.
  static func first(_ set: TallySet) -> OutcomeAnalysis? { evaluation(set)?.outcomes.first }

  /// Three rollout and four comparison areas, with their children from before rollout.
  static let seven: [Count] = [(9, 40), (7, 25), (10, 60), (6, 45), (7, 60), (2, 20), (6, 35)]
  /// The rollout areas' children from before rollout, in the comparison arm.
  static let sevenBefore: [Count] = [(2, 12), (0, 0), (1, 7)]
  /// The same areas, more unlike one another.
  static let unlike: [Count] = [(20, 40), (3, 25), (10, 60), (6, 45), (7, 60), (9, 20), (2, 35)]
}

extension OutcomeAnalysis {
  /// One of the contrasts.
  func contrast(_ method: EffectMethod) -> EffectEstimate? {
    contrasts.first { $0.method == method }
  }
}

extension Estimate {
  /// Whether value and limits are those given, but for rounding.
  func isClose(_ value: Double, _ lower: Double, _ upper: Double, within: Double = 1e-9) -> Bool {
    abs(self.value - value) < within && abs(self.lower - lower) < within
      && abs(self.upper - upper) < within
  }
}
