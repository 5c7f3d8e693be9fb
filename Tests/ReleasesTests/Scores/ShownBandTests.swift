import Studies
import Tallies
import Testing

@testable import Releases

@Suite("What is shown beside a mean counts for what the mean tells")
struct ShownBandTests {
  private static func kind(_ values: ClosedRange<Int>) -> ScoreKind? {
    ScoreKind(Set(values), not: Set(0...40).subtracting(values), of: 0...40)
  }

  @Test("bands that are shown leave less room: 20 of at most 13 and 10 of at most 16")
  func shownBands() throws {
    let room = ScoreRoom(count: 40, sum: 339, squares: 5_273)
    let high = try #require(Self.kind(20...40))
    let shown = [(20, Self.kind(0...13)), (10, Self.kind(14...16))].compactMap { count, kind in
      kind.map { (count: count, kind: $0) }
    }
    let alone = room.numbers(around: 3, among: 40, of: high, greatest: 5)
    #expect(alone.upperBound > 5)
    let beside = room.numbers(around: 3, among: 40, of: high.beside(shown), greatest: 5)
    #expect(beside.upperBound == 3)
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
