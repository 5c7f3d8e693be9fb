import Studies
import Tallies
import Testing

@testable import Releases

@Suite("What rows that are shown tell of others")
struct ToldRowTests {
  private let rows = ReleaseRows(ScoredStudy.tallies([[1], [1], [1]]).study)
  private let areas = ScoredStudy.areas(3)

  private func isShown(_ cells: [Cell]) -> [Bool] { rows.rows.map { cells.contains($0.cell) } }

  private func groups(_ cells: [Cell]) -> [[Int]] {
    ToldRows.groups(isShown(cells), rows)
  }

  private func sums(_ cells: [Cell]) -> ToldSums { ToldSums(isShown(cells), rows) }

  private func leaf(_ area: Int, _ arm: Arm) -> Int {
    rows.leaves.firstIndex { $0 == Cell(area: areas[area], arm: arm) } ?? -1
  }

  private func leaves(_ area: Int) -> [Int] { [leaf(area, .rollout), leaf(area, .comparison)] }

  @Test("groups: nothing shown tells nothing; one row is itself; areas and arms cross")
  func smallestGroups() {
    #expect(groups([]).isEmpty)
    #expect(groups([Cell()]) == [Array(rows.leaves.indices)])
    #expect(groups([Cell(), Cell(area: areas[1])]) == [leaves(0) + leaves(2), leaves(1)])
    let crossed = groups(areas.map { Cell(area: $0) } + [Cell(arm: .rollout)])
    #expect(crossed == rows.leaves.indices.map { [$0] })
  }

  @Test("rows, what is left of them, what parts make up, and the groups where they cross")
  func toldRows() {
    func told(_ cells: [Cell]) -> [[Int]] {
      ToldRows(isShown(cells), rows).told.map(\.leaves)
    }
    #expect(told([]).isEmpty)
    let rest = told([Cell(), Cell(area: areas[0]), Cell(area: areas[1])])
    #expect(rest.contains(leaves(2)) && rest.count == 4)
    #expect(told(areas.map { Cell(area: $0) }).contains(Array(rows.leaves.indices)))
    let crossed = told([Cell(arm: .rollout), Cell(area: areas[0])])
    #expect(crossed.contains([leaf(0, .rollout)]) && crossed.contains([leaf(0, .comparison)]))
  }

  @Test("sums: what is left of all without areas, all of the areas, cells of both arms")
  func followingSums() {
    #expect(sums([]).tell([]) && !sums([]).tell([0]))
    let rest = sums([Cell(), Cell(area: areas[0]), Cell(area: areas[1])])
    #expect(rest.tell(leaves(2)) && rest.tell(leaves(0) + leaves(1)))
    #expect(!rest.tell([leaf(2, .rollout)]))
    let all = sums(areas.map { Cell(area: $0) })
    #expect(all.tell(Array(rows.leaves.indices)))
    let mixed = sums([
      Cell(), Cell(area: areas[1]), Cell(area: areas[0], arm: .comparison),
      Cell(area: areas[2], arm: .comparison),
    ])
    #expect(mixed.tell([leaf(0, .rollout), leaf(2, .rollout)]))
    #expect(!mixed.tell([leaf(0, .rollout)]))
  }

  @Test("sums: areas and arms do not tell their cells, but with two cells all")
  func crossedSums() {
    let margins = [Cell(arm: .rollout), Cell(arm: .comparison)] + areas.map { Cell(area: $0) }
    #expect(!rows.leaves.indices.contains { sums(margins).tell([$0]) })
    let two = sums(margins + [0, 1].map { Cell(area: areas[$0], arm: .rollout) })
    #expect(rows.leaves.indices.allSatisfy { two.tell([$0]) })
  }
}
