import Foundation
import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Contrasts within strata and of children")
struct AdjustedContrastTests {
  private typealias Stratum = (
    categories: [String], rollout: DesignFixture.Count, comparison: DesignFixture.Count
  )

  /// 26 of 90 against 19 of 115, one rollout and one comparison area.
  private func set(
    _ strata: [Stratum], suppress: DisclosureRule.Threshold = .none
  ) -> TallySet {
    let study = DesignFixture.study(areas: 2, rollouts: 1, suppress: suppress)
    var set = DesignFixture.set(study, [(26, 90), (19, 115)])
    DesignFixture.add(strata: strata, to: &set)
    return set
  }

  private let strata: [Stratum] = [
    (["F", "5-10"], (9, 40), (6, 50)), (["F", "11-15"], (5, 20), (4, 30)),
    (["M", "5-10"], (12, 30), (9, 35)),
  ]

  private func estimate(_ method: EffectMethod) throws -> Estimate {
    try #require(DesignFixture.first(set(strata))?.contrast(method)?.estimate)
  }

  @Test("Mantel and Haenszel: Sato's, Greenland and Robins', and statsmodels' odds ratio")
  func mantelHaenszel() throws {
    #expect(
      try estimate(.mantelHaenszelDifference).isClose(
        0.11991856124872752, 0.005632790719728442, 0.2342043317777266))
    #expect(
      try estimate(.mantelHaenszelRatio).isClose(
        1.71741778319123, 1.025733676421255, 2.875525986737857))
    #expect(
      try estimate(.mantelHaenszelOddsRatio).isClose(
        2.0489759572573467, 1.036618473660974, 4.049997737925433))
  }

  /// Families of two who are alike: the design effects are 2 · 45/44 and 2 · 57/56, weighted by
  /// p(1 − p)/n with p = 26.5/91 and 19.5/115.
  @Test("siblings widen the strata's intervals by the root of the design effect on the log scale")
  func clustered() throws {
    var set = set(strata)
    let families = { (x: Int, n: Int) in
      var tally = Fixture.singles(x, of: n)
      tally.clusters = ClusterSums(clusters: n / 2, several: n / 2, xx: 2 * x, xn: 2 * x, nn: 2 * n)
      return tally
    }
    DesignFixture.add(
      [families(26, 90), families(19, 114)], of: .accepted, at: .toDate, to: &set)
    let effect = try #require(DesignFixture.first(set)?.contrast(.mantelHaenszelRatio)?.estimate)
    let plain = try estimate(.mantelHaenszelRatio)
    #expect(effect.value == plain.value)
    let (first, second) = (26.5 * 64.5 / 8281 / 90, 19.5 * 95.5 / 13225 / 114)
    let factor = (first * 2 * 45 / 44 + second * 2 * 57 / 56) / (first + second)
    let widths = [effect, plain].map { log($0.upper / $0.value) }
    #expect(abs(widths[0] / widths[1] - factor.squareRoot()) < 1e-12)
    #expect(abs(effect.lower * effect.upper - effect.value * effect.value) < 1e-12)
  }

  @Test("standardised to the rollout arm, by hand in Python")
  func standardised() throws {
    #expect(
      try estimate(.standardised).isClose(
        0.12021164021164023, 0.004127360482850728, 0.23629591994042973))
  }

  @Test("the odds ratio's score interval, by root finding in Python; no p value of children")
  func oddsRatio() throws {
    #expect(
      try estimate(.oddsRatio).isClose(
        2.0526315789473686, 1.0540335636806841, 3.9959177533308456, within: 1e-8))
    let analysis = try #require(DesignFixture.first(set(strata)))
    for method in [EffectMethod.difference, .ratio, .oddsRatio, .mantelHaenszelRatio] {
      #expect(analysis.contrast(method)?.p == nil)
    }
  }

  @Test("a stratum without one arm is left out and told")
  func leftOut() throws {
    let lone: Stratum = (["M", "16+"], (0, 30), (0, 0))
    let analysis = try #require(DesignFixture.first(set(strata + [lone])))
    let effect = try #require(analysis.contrast(.mantelHaenszelRatio))
    #expect(abs((effect.estimate?.value ?? 0) - 1.71741778319123) < 1e-9)
    #expect(
      effect.note == """
        Strata with both arms: 3 of 4; 30 of the rollout arm are in the others and left out.
        """)
  }

  @Test("with a small number in a stratum nothing is adjusted")
  func leftOutFew() throws {
    let lone: Stratum = (["M", "16+"], (0, 3), (0, 0))
    let analysis = try #require(DesignFixture.first(set(strata + [lone], suppress: .oneToFive)))
    let adjusted: [EffectMethod] = [
      .mantelHaenszelDifference, .mantelHaenszelRatio, .mantelHaenszelOddsRatio, .standardised,
    ]
    #expect(adjusted.allSatisfy { analysis.contrast($0)?.estimate == nil })
    #expect(analysis.contrast(.standardised)?.note == DisclosureGate.smallStratum)
  }

  @Test("no overlap, and nothing declared to adjust for, are refused")
  func refused() throws {
    let apart: [Stratum] = [(["F", "5-10"], (9, 40), (0, 0)), (["M", "5-10"], (0, 0), (6, 50))]
    for method in [EffectMethod.mantelHaenszelDifference, .standardised] {
      let effect = try #require(DesignFixture.first(set(apart))?.contrast(method))
      #expect(effect.estimate == nil && effect.note == StrataOverlap.none)
      let none = try #require(DesignFixture.first(set([]))?.contrast(method))
      #expect(none.note == "The study declares nothing to adjust for.")
    }
  }

  @Test("the ratio of an arm without an event is refused, the difference given")
  func noEvents() throws {
    let study = DesignFixture.study(areas: 4, rollouts: 2)
    let analysis = try #require(
      DesignFixture.first(DesignFixture.set(study, [(3, 20), (4, 30), (0, 20), (0, 30)])))
    #expect(analysis.contrast(.difference)?.estimate != nil)
    #expect(analysis.contrast(.ratio)?.estimate == nil && analysis.eValue == nil)
    #expect(analysis.contrast(.oddsRatio)?.estimate == nil)
  }

  /// Girls: 60 of 90 against 80 of 115; weighted to the rollout arm the shares are alike.
  @Test("balance before and after weighting, by hand")
  func balance() throws {
    let evaluation = try #require(DesignFixture.evaluation(set(strata)))
    let girls = try #require(evaluation.balance.first { $0.category == "F" })
    #expect(girls.dimension == "sex" && abs(girls.rollout - 60.0 / 90) < 1e-15)
    #expect(abs(girls.comparison - 80.0 / 115) < 1e-15)
    let (a, b) = (60.0 / 90, 80.0 / 115)
    let spread = ((a * (1 - a) + b * (1 - b)) / 2).squareRoot()
    #expect(abs((girls.standardisedDifference ?? 9) - (a - b) / spread) < 1e-12)
    #expect(abs(girls.weightedDifference ?? 9) < 1e-12)
    #expect(evaluation.balance.map(\.category) == ["F", "M", "11-15", "5-10"])
  }

  @Test("with a small number in a stratum there is no balance table")
  func balanceSuppressed() throws {
    let few: Stratum = (["U", "5-10"], (1, 3), (2, 20))
    let evaluation = try #require(
      DesignFixture.evaluation(set(strata + [few], suppress: .oneToFive)))
    #expect(evaluation.balance.isEmpty)
  }
}
