import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("An attacker finds out nothing from tables by period, by year, or of what is adjusted for")
struct SideAttackTests {
  /// What an attacker finds out of a release.
  static func found(_ people: SidePeople, greatest: Int = 5) throws -> [Attacker.Narrowed] {
    let released = DisclosureControl(people.set.study.disclosure).release(people.set)
    let source = AttackSource(released, sides: people.sides)
    var attacker = Attacker([source])
    let guarded = Guarded.all(people.set, source) + Guarded.sides(people, source)
    let narrowed = attacker.narrowed(guarded, greatest: greatest)
    return try #require(narrowed)
  }

  /// Some of all, and those in which plain counts or other tables once told how many of a slice
  /// there are at least or at most.
  static let seeds = Array(1...12) + [19, 34, 54, 74, 84, 94, 114]

  @Test("of random studies", arguments: SidePeople.Cut.allCases, seeds)
  func randomStudy(cut: SidePeople.Cut, seed: Int) throws {
    let random = RandomPeople(
      seed: 700 + seed, areas: 2, mean: [10, 25, 60][seed % 3],
      topics: [RandomPeople.Topic.allCases[seed % 5]])
    let people = SidePeople(
      random.people, study: random.study(), by: cut, slices: 2 + seed % 2, seed: seed)
    let found = try Self.found(people)
    #expect(found.isEmpty, "\(found)")
  }
}
