import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("Where the ledger allows two releases, both together tell nothing")
struct JointAttackTests {
  private static let date = CalendarDate(dayNumber: 19_100)

  /// Two releases of a random study, the second after the first.
  struct Two {
    let first: TallySet
    let second: TallySet
    /// Whether the second is of a later day.
    let isLater: Bool

    var areAllowed: Bool {
      let released = [first, second].map { DisclosureControl($0.study.disclosure).release($0) }
      let start = ReleaseLedger()
      let entry = LedgerEntry(released[0], date: date, content: "first", after: start)
      let ledger = ReleaseLedger(entries: [entry])
      return ledger.conflicts(
        of: LedgerEntry(released[1], date: date, content: "second", after: ledger)
      ).isEmpty
    }

    /// What both together tell.
    func found() throws -> [Attacker.Narrowed] {
      let sources = [first, second].enumerated().map { place, set in
        AttackSource(
          DisclosureControl(set.study.disclosure).release(set), extract: isLater ? place : 0)
      }
      var attacker = Attacker(sources)
      if isLater {
        let counted = sources[0].asked.flatMap { asked in
          AskedPart.people.map { Quantity.answer(asked, $0) }
        }
        attacker.know(growing: counted, sources[0])
      }
      let guarded = Guarded.all(first, sources[0]) + Guarded.all(second, sources[1])
      let greatest = [first, second].map(\.study.disclosure.suppress.greatest).min() ?? 0
      let narrowed = attacker.narrowed(guarded, greatest: greatest)
      return try #require(narrowed)
    }
  }

  /// The ways in which a second release differs.
  enum Way: CaseIterable {
    case laterExtract, changedRule, areaLeftOut, areaAdded
  }

  static func two(_ seed: Int, _ way: Way) -> Two {
    let random = RandomPeople(
      seed: seed, areas: 3, mean: [4, 10, 25][seed % 3],
      topics: [RandomPeople.Topic.allCases[seed % 2]])
    let all = TallySet(random.people, study: random.study())
    let fewer = TallySet(random.people, study: random.study(without: ["E06000041"]))
    switch way {
    case .laterExtract:
      let early = random.people.filter { $0.extract == 0 }
      let later = TallySet(random.people, study: random.study(day: 19_090))
      return Two(first: TallySet(early, study: random.study()), second: later, isLater: true)
    case .changedRule:
      let other = TallySet(random.people, study: random.study(.oneToSeven))
      return Two(first: all, second: other, isLater: false)
    case .areaLeftOut: return Two(first: all, second: fewer, isLater: false)
    case .areaAdded: return Two(first: fewer, second: all, isLater: false)
    }
  }

  @Test("two releases of random studies", arguments: Way.allCases, 1...12)
  func joint(way: Way, seed: Int) throws {
    let two = Self.two(seed, way)
    let isAllowed = two.areAllowed
    let found = try two.found()
    print(
      "J", way, seed, isAllowed, found.count, found.filter(\.isRecovered).count, found.prefix(3))
    if isAllowed { #expect(found.map(\.description) == []) }
  }
}
