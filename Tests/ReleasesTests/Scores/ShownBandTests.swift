import Indicators
import Studies
import Tallies
import Testing

@testable import Releases

@Suite("What is shown beside a mean counts for what the mean tells")
struct ShownBandTests {
  private static let score = QuestionnaireScore(table: "sdq", name: "total")
  private static let values: [String: Set<Int>] = [
    "average": Set(0...13), "raised": Set(14...16), "high": Set(17...19), "highest": Set(20...40),
  ]

  private static func bands(_ own: Set<String>) -> ScoreBands {
    ScoreBands(score: score, values: values, own: own)
  }

  private static func kind(_ own: Set<String>) -> ScoreKind? {
    let bands = bands(own)
    let outside = bands.values(of: bands.others.own)
    return ScoreKind(bands.values(of: own), not: outside, of: 0...40)?.named(bands)
  }

  @Test("bands that are shown leave less room: 20 of at most 13 and 10 of at most 16")
  func shownBands() throws {
    let room = ScoreRoom(count: 40, sum: 339, squares: 5_273)
    let highest = try #require(Self.kind(["highest"]))
    let shown = [(20, ["average"]), (10, ["raised"])].map { count, own in
      (count: count, bands: Self.bands(Set(own)))
    }
    let alone = room.numbers(around: 3, among: 40, of: highest, greatest: 5)
    #expect(alone.upperBound > 5)
    let told = try #require(highest.beside(shown))
    let beside = room.numbers(around: 3, among: 40, of: told, greatest: 5)
    #expect(beside.upperBound == 3)
  }

  @Test("of two bands together and one of them the other is told")
  func nested() throws {
    let high = try #require(Self.kind(["high"]))
    let both = (count: 12, bands: Self.bands(["average", "raised"]))
    let one = (count: 10, bands: Self.bands(["average"]))
    let told = try #require(high.beside([both, one])).told
    #expect(told.map(\.people.count) == [10, 2] && told.allSatisfy { !$0.isInside })
    #expect(told.map(\.people.values) == [0...13, 14...16])
    #expect(high.beside([both, one])?.outside == Set(20...40))
  }

  @Test("what is shown of bands on both sides of a form, and of no others, cannot be said")
  func straddling() throws {
    let high = try #require(Self.kind(["high", "highest"]))
    let across = (count: 9, bands: Self.bands(["raised", "highest"]))
    #expect(high.beside([across]) == nil)
    let rest = (count: 21, bands: across.bands.others)
    #expect(high.beside([across, rest]) == nil)
    let parts = [(5, "raised"), (4, "highest")].map { count, name in
      (count: count, bands: Self.bands([name]))
    }
    #expect(high.beside([across, rest] + parts) != nil)
  }
}
