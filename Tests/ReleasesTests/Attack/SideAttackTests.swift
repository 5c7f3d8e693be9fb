import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("An attacker finds out nothing from tables by period, by year, or of what is adjusted for")
struct SideAttackTests {
  /// What an attacker finds out of a release, and would not without its tables by side.
  static func found(_ people: SidePeople, greatest: Int = 5) throws -> [Attacker.Narrowed] {
    let released = DisclosureControl(people.set.study.disclosure).release(people.set)
    let found = try found(released, people, greatest)
    guard !found.isEmpty else { return [] }
    let before = Set(try Self.found(released.withoutSides, people, greatest).map(\.name))
    return found.filter { !before.contains($0.name) }
  }

  private static func found(
    _ released: ReleasedTallies, _ people: SidePeople, _ greatest: Int
  ) throws -> [Attacker.Narrowed] {
    let source = AttackSource(released, sides: people.sides)
    var attacker = Attacker([source])
    let guarded = Guarded.all(people.set, source) + Guarded.sides(people, source)
    let narrowed = attacker.narrowed(guarded, greatest: greatest)
    return try #require(narrowed)
  }

  @Test("of random studies", arguments: SidePeople.Cut.allCases, 1...12)
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

extension ReleasedTallies {
  /// The same release without its tables by period, by year, or of what is adjusted for.
  fileprivate var withoutSides: ReleasedTallies {
    var set = shown
    set.tallies = set.tallies.filter { $0.key.cell.period == nil }
    (set.strata, set.adjusted) = ([:], [:])
    return ReleasedTallies(
      shown: set, suppressed: suppressed, hidden: hidden, withheldPairs: withheldPairs,
      withheldParts: withheldParts, withheldCounts: withheldCounts)
  }
}
