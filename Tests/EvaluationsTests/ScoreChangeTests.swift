import Indicators
import Statistics
import Studies
import Tallies
import Testing
import _TestSupport

@testable import Evaluations

@Suite("Changes of scores")
struct ScoreChangeTests {
  static let oracles = OracleTable.rows("mean-changes", beside: #filePath)
  static let summaries = OracleTable.rows("paired-summary", beside: #filePath)

  private func change(
    _ tally: ScoreChangeTally, baseline: Tally? = nil, declared: DeclaredReliability? = nil
  ) throws -> ScoreChange {
    try #require(
      ScoreChangeEstimate(
        tally: tally, baseline: baseline, declared: declared, level: .ninetyFive
      ).change(ScoreFixture.key(.sdqTotal)))
  }

  @Test func theTablesAreThere() {
    #expect(Self.oracles.count == 33 && Self.summaries.count == 2)
  }

  @Test("mean change, limits, p value, spreads and correlation", arguments: oracles)
  func agrees(row: OracleRow) throws {
    let change = try change(ScoreFixture.changes(ScoreFixture.pairs(row.text("pairs"))))
    let results: [String: Double?] = [
      "change": change.change.value, "lower": change.change.lower, "upper": change.change.upper,
      "p": change.p, "mean-before": change.before.mean,
      "sd-before": change.before.standardDeviation, "mean-after": change.after.mean,
      "sd-after": change.after.standardDeviation, "correlation": change.correlation,
      "by-sd-before": change.standardised.first?.estimate.value,
      "by-sd-before-lower": change.standardised.first?.estimate.lower,
    ]
    #expect(row.accepts(try #require(results[row.method])))
    let method = row.text("clustered") == "true" ? "paired-t-clustered" : "paired-t"
    #expect(change.change.method == method)
    #expect(change.standardised.first?.estimate.method == "\(method) / sd-before")
  }

  @Test("the published summaries, from integer sums alone", arguments: summaries)
  func summary(row: OracleRow) throws {
    let tally = ScoreFixture.changes(
      ScoreFixture.pairs(row.text("pairs")), outcome: ScoreFixture.outcome)
    let sums = [
      tally.pairs, tally.before, tally.after, tally.beforeSquares, tally.afterSquares,
      tally.products,
    ]
    let names = ["n", "sum_pre", "sum_post", "sumsq_pre", "sumsq_post", "sum_cross"]
    #expect(sums == names.compactMap(row.integer))
    let change = try change(tally, declared: ScoreFixture.declared)
    let sample = MeanSample(changesOf: tally)
    let doubles: [(Double?, String)] = [
      (change.before.mean, "mean_pre"), (change.after.mean, "mean_post"),
      (change.before.standardDeviation, "sd_pre"), (change.after.standardDeviation, "sd_post"),
      (change.change.value, "mean_change"), (sample.sums.deviation, "sd_change"),
      (sample.test?.t, "t"), (sample.freedom, "df"),
      (change.standardised.first?.estimate.value, "d_by_sd_pre"),
    ]
    for (result, name) in doubles {
      let (result, expected) = (try #require(result), try #require(row.number(name)))
      #expect(abs(result - expected) < 1e-8, "\(name)")
    }
    #expect(change.reliabilities?[.improved] ?? 0 == row.integer("reliable_improvement"))
    #expect(change.reliabilities?[.deteriorated] ?? 0 == row.integer("reliable_deterioration"))
    #expect(change.crossings?[.movedBelow] ?? 0 == row.integer("moved_below"))
    #expect(change.crossings?[.movedAbove] ?? 0 == row.integer("moved_above"))
  }

  @Test("one pair, all changed alike, or one family: a value without limits and p value")
  func withoutLimits() throws {
    for families in ["20>13", "20>18 12>10 9>7", "20>13|18>17"] {
      let change = try change(ScoreFixture.changes(ScoreFixture.pairs(families)))
      #expect(change.change.lower == -.infinity && change.change.upper == .infinity)
      #expect(change.p == nil)
    }
    let nobody = ScoreChangeEstimate(
      tally: .zero, baseline: nil, declared: nil, level: .ninetyFive)
    #expect(nobody.change(ScoreFixture.key(.sdqTotal)) == nil)
  }

  @Test("all the same before: no correlation, and no division by a spread of nothing")
  func noSpread() throws {
    let change = try change(ScoreFixture.changes(ScoreFixture.pairs("20>13 20>18 20>17")))
    #expect(change.correlation == nil && change.standardised.isEmpty && change.p != nil)
  }

  @Test("those with a first score only, by subtraction")
  func beforeOnly() throws {
    let pairs = ScoreFixture.pairs("20>13 17>17|25>18")
    // Baseline has 11 and 14 besides: mean 12.5, SD √4.5.
    let baseline = ScoreFixture.tally([[20], [17, 25], [11], [14]])
    let change = try change(ScoreFixture.changes(pairs), baseline: baseline)
    let only = try #require(change.beforeOnly)
    #expect(only.mean == 12.5 && only.count == 2)
    #expect(abs((only.standardDeviation ?? 0) - 4.5.squareRoot()) < 1e-15)
    let all = try self.change(
      ScoreFixture.changes(pairs), baseline: ScoreFixture.tally([[20], [17, 25]]))
    #expect(all.beforeOnly == nil)
  }

  @Test("the declared spread divides, too")
  func declared() throws {
    let tally = ScoreFixture.changes(ScoreFixture.pairs("20>13 17>17 25>18 12>14"))
    let change = try change(tally, declared: ScoreFixture.declared)
    let size = try #require(change.standardised.last)
    #expect(size.denominator == .declared && size.standardDeviation == 5.8)
    #expect(abs(size.estimate.value - -3 / 5.8) < 1e-15)
    #expect(abs(size.estimate.upper - change.change.upper / 5.8) < 1e-15)
    #expect(size.estimate.method == "paired-t / sd-declared")
  }

  @Test("merged pairs say what pooled ones do")
  func merged() throws {
    let (first, second) = ("20>13 17>17|25>18", "12>14 16>11|22>20|9>8")
    var merged = ScoreFixture.changes(ScoreFixture.pairs(first), outcome: ScoreFixture.outcome)
    merged.merge(
      ScoreFixture.changes(ScoreFixture.pairs(second), outcome: ScoreFixture.outcome))
    let pooled = ScoreFixture.changes(
      ScoreFixture.pairs("\(second) \(first)"), outcome: ScoreFixture.outcome)
    #expect(try change(merged) == change(pooled))
  }

  @Test("a shift of both scores leaves the change, its limits and p value as they are")
  func shift() throws {
    let pairs = ScoreFixture.pairs("20>13 17>17|25>18 12>14 16>11")
    let moved = pairs.map { $0.map { (before: $0.before + 500, after: $0.after + 500) } }
    let (first, second) = try (
      change(ScoreFixture.changes(pairs)), change(ScoreFixture.changes(moved))
    )
    #expect(first.change == second.change && first.p == second.p)
    #expect(abs((first.correlation ?? 0) - (second.correlation ?? 1)) < 1e-14)
  }
}
