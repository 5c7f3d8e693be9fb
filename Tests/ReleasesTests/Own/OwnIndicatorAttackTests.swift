import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("An attacker who knows how a study's own indicators overlap finds out nothing")
struct OwnIndicatorAttackTests {
  @Test("of random studies with three indicators of their own", arguments: 1...60)
  func random(seed: Int) throws {
    let own = OwnPeople(seed: seed, areas: 1 + seed % 3, mean: [6, 12, 30][seed % 3])
    let set = TallySet(own.people, study: own.study)
    let released = DisclosureControl(own.study.disclosure).release(set)
    let source = AttackSource(released)
    var attacker = Attacker([source])
    let between = source.cells.flatMap { cell in
      let tallies = source.asked.compactMap { asked in
        set.tallies[asked.key(cell)].map { (asked, $0) }
      }
      return Guarded.statuses(Dictionary(uniqueKeysWithValues: tallies), cell, source)
    }
    let narrowed = attacker.narrowed(Guarded.all(set, source) + between, greatest: 5)
    let found = try #require(narrowed)
    #expect(found.isEmpty, "\(found)")
  }

  @Test(
    "of tables by period, by year, or of what is adjusted for", arguments: SidePeople.Cut.allCases,
    1...8)
  func sides(cut: SidePeople.Cut, seed: Int) throws {
    let own = OwnPeople(seed: 100 + seed, areas: 2, mean: [10, 25, 60][seed % 3])
    let people = SidePeople(
      own.people, study: own.study, by: cut, slices: 2 + seed % 2, seed: seed)
    let found = try SideAttackTests.found(people)
    #expect(found.isEmpty, "\(found)")
  }
}
