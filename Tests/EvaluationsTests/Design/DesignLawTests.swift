import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Laws of the comparison of areas")
struct DesignLawTests {
  /// A generator that gives the same numbers on every machine.
  private struct Numbers {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  private let indicators: [(Indicator, Moment)] = [
    (.accepted, .toDate), (.suspended, .yearOf), (.suspensionRate, .yearOf),
  ]

  /// Two to eight areas with anything from nobody to everybody, seeds by which none is chosen.
  private func set(_ seed: Int) -> TallySet {
    var numbers = Numbers(state: UInt64(seed))
    let (indicator, moment) = indicators[numbers.below(3)]
    let areas = 2 + numbers.below(7)
    let study = DesignFixture.study(
      areas: areas, rollouts: 1 + numbers.below(areas - 1), indicators: [indicator],
      design: StudyDesign(
        question: "Q", adjustment: [.sex, .ageGroup], smallestEffects: [indicator.id: 0.05],
        margins: [indicator.id: 0.1]),
      outcomes: Outcomes(primary: indicator.id, secondary: []))
    var set = TallySet(study: study)
    for area in study.areas {
      for arm in [Arm.rollout, .comparison] where arm == .comparison || area.rollout != nil {
        let key = Fixture.key(indicator, moment, area: area.code, arm: arm)
        set.tallies[key] = tally(&numbers)
        for sex in ["F", "M"] where numbers.below(3) > 0 {
          let n = numbers.below(20)
          set.adjusted[AdjustedKey(tally: key, categories: [sex, "5-10"])] =
            StratumTally(numerator: n == 0 ? 0 : numbers.below(n + 1), denominator: n)
        }
      }
    }
    return set
  }

  private func tally(_ numbers: inout Numbers) -> Tally {
    let families = (0..<numbers.below(12)).map { _ in
      let n = 1 + numbers.below(3)
      return (x: [0, n, numbers.below(n + 1)][numbers.below(3)], n: n)
    }
    var tally = Fixture.families(families)
    tally.missing = numbers.below(4)
    return tally
  }

  @Test("sizes lie within their limits, p values from their floor to 1, a refusal has a reason")
  func sizes() {
    for seed in 1...150 {
      for outcome in DesignFixture.evaluation(set(seed))?.outcomes ?? [] {
        #expect(outcome.contrasts.count == 12)
        for effect in outcome.contrasts {
          #expect(effect.estimate != nil || effect.note != nil)
          #expect(effect.p.map { $0 >= (effect.floor ?? 0) && $0 <= 1 } ?? true)
        }
        let rows = outcome.byArea?.rows.map(\.estimate) ?? []
        for estimate in outcome.contrasts.compactMap(\.estimate) + rows {
          #expect(estimate.value.isFinite, "seed \(seed) \(estimate)")
          #expect(estimate.lower <= estimate.value + 1e-9, "seed \(seed) \(estimate)")
          #expect(estimate.upper >= estimate.value - 1e-9, "seed \(seed) \(estimate)")
        }
      }
    }
  }

  @Test("a p value at or below 5 % means an interval without no difference, and only that")
  func oneSpirit() {
    let methods: [EffectMethod] = [
      .areaClustered, .areaMeans, .areaMeansWeighted, .randomisation, .randomEffects,
    ]
    var seen = (holding: 0, excluding: 0)
    for seed in 1...400 {
      for outcome in DesignFixture.evaluation(set(seed))?.outcomes ?? [] {
        for effect in outcome.contrasts where methods.contains(effect.method) {
          guard let estimate = effect.estimate, let p = effect.p, abs(p - 0.05) > 1e-9 else {
            continue
          }
          let holdsNone = estimate.lower <= 0 && estimate.upper >= 0
          #expect(holdsNone == (p > 0.05), "seed \(seed) \(effect)")
          seen = (seen.holding + (holdsNone ? 1 : 0), seen.excluding + (holdsNone ? 0 : 1))
        }
      }
    }
    #expect(seen.holding > 100 && seen.excluding > 10)
  }

  @Test("power, bounds and E-values stay where they can be")
  func rest() {
    for seed in 1...150 {
      for outcome in DesignFixture.evaluation(set(seed))?.outcomes ?? [] {
        for bounds in outcome.bounds { #expect(bounds.lower <= bounds.upper) }
        if let power = outcome.power {
          #expect((0...1).contains(power.correlation) && power.designEffect >= 1)
          #expect(power.detectable.map { $0 > 0 } ?? true)
          #expect(power.neededAreasPerArm.map { $0 >= 4 } ?? true)
        }
        if let value = outcome.eValue {
          #expect(value.limit >= 1 && value.estimate >= value.limit)
        }
        if let finding = outcome.equivalence, finding.verdict == .equivalent {
          #expect((finding.p ?? 1) <= 0.05)
        }
      }
    }
  }
}
