import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

/// Oracles: R's metafor, `rma(yi, vi, method = "REML", test = "adhoc")` of either arm's areas with
/// vi = p(1−p)/n, p = (x + ½)/(n + 1), and the difference of both by hand.
@Suite("Effects by area")
struct AreaEffectTests {
  private func analysis(_ counts: [DesignFixture.Count]) throws -> OutcomeAnalysis {
    let study = DesignFixture.study(areas: 7, rollouts: 3)
    return try #require(DesignFixture.first(DesignFixture.set(study, counts)))
  }

  @Test("areas that agree: the variance is not below that of the inverse variances")
  func alike() throws {
    let analysis = try analysis(DesignFixture.seven)
    let effect = try #require(analysis.contrast(.randomEffects))
    let estimate = try #require(effect.estimate)
    #expect(estimate.isClose(0.073281276592619, -0.051627384666104, 0.19818993785134))
    #expect(abs((effect.p ?? 1) - 0.17935548714543) < 1e-9)
    #expect(analysis.byArea?.betweenVariance == 0)
    let prediction = try #require(analysis.byArea?.prediction)
    #expect(prediction.isClose(0.073281276592619, -0.50076875188577, 0.647331305071))
  }

  @Test("areas that differ: the variance between them by restricted likelihood")
  func unlike() throws {
    let analysis = try analysis(DesignFixture.unlike)
    let summary = try #require(analysis.byArea)
    let mean = try #require(summary.mean)
    #expect(mean.isClose(0.095091353716666, -0.31255730456668, 0.50274001200001, within: 1e-6))
    #expect(abs((summary.betweenVariance ?? 0) - 0.03640551475) < 1e-7)
    #expect(analysis.contrast(.randomEffects)?.estimate == mean)
  }

  @Test(
    "each row against the comparison areas' summary",
    arguments: [
      (0, 0.096552864285467, -0.045791389193862, 0.2388971177648),
      (1, 0.15155286428547, -0.034361535936548, 0.33746726450748),
      (2, 0.038219530952133, -0.073677655308067, 0.15011671721233),
    ])
  func rows(place: Int, value: Double, lower: Double, upper: Double) throws {
    let rows = try #require(try analysis(DesignFixture.seven).byArea?.rows)
    #expect(rows.map(\.area) == ["E06000030", "E06000031", "E06000032"])
    #expect(rows[place].estimate.isClose(value, lower, upper, within: 1e-8))
  }

  @Test("two rollout areas have a mean, but nothing is said of a further one")
  func two() throws {
    let study = DesignFixture.study(areas: 7, rollouts: 2)
    let summary = try #require(
      DesignFixture.first(DesignFixture.set(study, DesignFixture.seven))?.byArea)
    #expect(summary.mean != nil && summary.prediction == nil && summary.rows.count == 2)
  }

  @Test("areas without an event do not count as known for certain")
  func zeros() throws {
    let analysis = try analysis([
      (0, 40), (0, 25), (0, 60), (6, 45), (7, 60), (2, 20), (6, 35),
    ])
    let estimate = try #require(analysis.contrast(.randomEffects)?.estimate)
    #expect(estimate.value < 0 && estimate.lower < estimate.value)
    #expect(estimate.upper > estimate.value)
  }

  /// Means 0.225, 0.28 and 1/6 against 2/15, 7/60, 0.1 and 6/35.
  @Test("leaving out one area at a time")
  func leaveOneOut() throws {
    let rows = try analysis(DesignFixture.seven).leaveOneOut
    #expect(rows.count == 7 && rows.map(\.area) == (0..<7).map { "E0600003\($0)" })
    let comparison = (2.0 / 15 + 7.0 / 60 + 0.1 + 6.0 / 35) / 4
    #expect(abs(rows[1].difference - ((0.225 + 1.0 / 6) / 2 - comparison)) < 1e-12)
    #expect(rows.allSatisfy { ($0.p ?? 0) >= 1.0 / 20 })
  }

  @Test("the only area of an arm is not left out")
  func onlyArea() throws {
    let study = DesignFixture.study(areas: 7, rollouts: 1)
    let rows = try #require(
      DesignFixture.first(DesignFixture.set(study, DesignFixture.seven))?.leaveOneOut)
    #expect(rows.map(\.area) == (1..<7).map { "E0600003\($0)" })
  }
}
