import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("The comparison of areas, by kind of measure")
struct DesignMeasureTests {
  /// Two rollout and three comparison areas of two children each, who are families of their own.
  @Test("scores: differences of means, no ratio, strata standardised, each who answered apart")
  func means() throws {
    let study = DesignFixture.study(
      areas: 5, rollouts: 2, indicators: [.sdqTotal],
      outcomes: Outcomes(primary: "sdq-total", secondary: []))
    var set = TallySet(study: study)
    for informant in [InstrumentVersion.Informant.parent, .teacher] {
      for (place, area) in study.areas.enumerated() {
        let arm: Arm = area.rollout == nil ? .comparison : .rollout
        let scores = [10 + place, 16 + 2 * place]
        let squares = scores.reduce(0) { $0 + $1 * $1 }
        let sum = scores.reduce(0, +)
        let cell = Cell(area: area.code, arm: arm, informant: informant)
        set.tallies[TallyKey(indicator: "sdq-total", moment: .followUp, cell: cell)] = Tally(
          numerator: sum, denominator: 2, missing: 0, notLinked: 0, notFollowedUp: 0,
          clusters: ClusterSums(clusters: 2, several: 0, xx: squares, xn: sum, nn: 2),
          squares: squares)
      }
    }
    let outcomes = try #require(DesignFixture.evaluation(set)?.outcomes)
    #expect(outcomes.map(\.informant) == [.parent, .teacher])
    #expect(outcomes.allSatisfy { $0.role == .primary && $0.holmP != nil })
    let first = outcomes[0]
    let difference = try #require(first.contrast(.difference)?.estimate)
    // R: t.test(c(10, 16, 11, 18), c(12, 20, 13, 22, 14, 24))
    #expect(difference.isClose(-3.75, -10.353209212874, 2.8532092128738))
    // Area means 13, 14.5 against 16, 17.5, 19: 13.75 − 17.5.
    #expect(abs((first.contrast(.areaMeans)?.estimate?.value ?? 0) + 3.75) < 1e-12)
    #expect(first.contrast(.ratio)?.estimate == nil && first.contrast(.oddsRatio)?.estimate == nil)
    #expect(first.power != nil && first.contrast(.randomEffects)?.estimate != nil)
  }

  /// 12 suspensions of 40 children and so on: 0.3, 0.4 against 0.2, 0.1, 0.15 per child.
  @Test("rates: difference and ratio, no odds ratio, no strata's ratio, no power")
  func rates() throws {
    let study = DesignFixture.study(
      areas: 5, rollouts: 2, indicators: [.suspensionRate],
      outcomes: Outcomes(primary: "suspension-rate", secondary: []))
    let counts: [DesignFixture.Count] = [(12, 40), (16, 40), (8, 40), (4, 40), (6, 40)]
    let outcome = try #require(
      DesignFixture.first(
        DesignFixture.set(study, counts, of: .suspensionRate, at: .yearOf)))
    #expect(abs((outcome.contrast(.areaMeans)?.estimate?.value ?? 0) - 0.2) < 1e-12)
    #expect(abs((outcome.contrast(.ratio)?.estimate?.value ?? 0) - 0.35 / 0.15) < 1e-12)
    #expect(outcome.contrast(.oddsRatio)?.note == "Odds are those of a share; this is none.")
    #expect(outcome.contrast(.randomEffects)?.estimate != nil)
    #expect(outcome.power == nil && outcome.bounds.isEmpty && outcome.eValue != nil)
    // Of 10 choices of 2 of 5 areas only the observed one has so large a difference.
    #expect(abs((outcome.p ?? 1) - 0.1) < 1e-12)
  }

  @Test("fewer suspensions are looked for below, where there is room")
  func direction() throws {
    let design = StudyDesign(question: "Q", smallestEffects: ["suspended": 0.05])
    let study = DesignFixture.study(
      areas: 7, rollouts: 3, indicators: [.suspended], design: design,
      outcomes: Outcomes(primary: "suspended", secondary: []))
    let set = DesignFixture.set(study, DesignFixture.unlike, of: .suspended, at: .yearOf)
    // R: power.prop.test(p1 = 24/160, p2 = 24/160 - 0.05, power = 0.8)$n is 685.6
    #expect(DesignFixture.first(set)?.power?.neededPerArm == 686)
  }
}
