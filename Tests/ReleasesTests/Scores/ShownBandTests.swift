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
    let beside = room.numbers(around: 3, among: 40, of: highest.beside(shown), greatest: 5)
    #expect(beside.upperBound == 3)
  }

  @Test("of two bands together and one of them the other is told")
  func nested() throws {
    let high = try #require(Self.kind(["high"]))
    let both = (count: 12, bands: Self.bands(["average", "raised"]))
    let one = (count: 10, bands: Self.bands(["average"]))
    let told = high.beside([both, one]).told
    #expect(told.map(\.people.count) == [10, 2] && told.allSatisfy { !$0.isInside })
    #expect(told.map(\.people.values) == [0...13, 14...16])
    #expect(high.beside([both, one]).outside == Set(20...40))
  }

  @Test("rows told by others: what is left, what parts make up, and areas beside cells")
  func toldRows() {
    let study = ScoredStudy.tallies([[1], [1], [1]]).study
    let rows = ReleaseRows(study)
    func told(_ shown: [Cell]) -> Set<[Int]> {
      Set(ToldRows(rows.rows.map { shown.contains($0.cell) }, rows).told.map(\.leaves))
    }
    let areas = ScoredStudy.areas(3)
    func leaf(_ area: Int, _ arm: Arm) -> Int {
      rows.leaves.firstIndex { $0 == Cell(area: areas[area], arm: arm) } ?? -1
    }
    let rest = told([Cell(), Cell(area: areas[0]), Cell(area: areas[1])])
    #expect(rest.contains([leaf(2, .rollout), leaf(2, .comparison)]))
    let all = told(areas.map { Cell(area: $0) })
    #expect(all.contains(Array(rows.leaves.indices)))
    let mixed = told([
      Cell(), Cell(area: areas[1]), Cell(area: areas[0], arm: .comparison),
      Cell(area: areas[2], arm: .comparison),
    ])
    #expect(mixed.contains([leaf(0, .rollout), leaf(2, .rollout)]))
  }
}
