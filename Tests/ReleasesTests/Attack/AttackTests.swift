import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("An attacker with linear programming finds out nothing")
struct AttackTests {
  /// Random studies of two or three areas, nine in some, with one topic each.
  static func people(_ seed: Int) -> RandomPeople {
    RandomPeople(
      seed: seed, areas: seed % 60 == 0 ? 9 : 2 + seed % 2, mean: [2, 3, 5, 8, 12][seed % 5],
      topics: [RandomPeople.Topic.allCases[seed / 15 % 5]])
  }

  static func rule(_ seed: Int) -> DisclosureRule.Threshold {
    [.oneToFive, .oneToSeven, .underTen][seed / 5 % 3]
  }

  /// What an attacker finds out of a release of a study.
  private static func found(_ set: TallySet) throws -> [Attacker.Narrowed] {
    let rule = set.study.disclosure
    let source = AttackSource(DisclosureControl(rule).release(set))
    var attacker = Attacker([source])
    let narrowed = attacker.narrowed(
      Guarded.all(set, source), greatest: rule.suppress.greatest)
    return try #require(narrowed)
  }

  @Test("from one release of a random study", arguments: 1...150)
  func randomStudy(seed: Int) throws {
    let random = Self.people(seed)
    let rule = Self.rule(seed)
    let set = TallySet(random.people, study: random.study(rule))
    let found = try Self.found(set)
    #expect(found.isEmpty, "\(found)")
  }

  @Test(
    "from one release of a study of one area, where many numbers are equal by chance",
    arguments: 501...540)
  func oneArea(seed: Int) throws {
    let random = RandomPeople(
      seed: seed, areas: 1, mean: [6, 12, 25][seed % 3],
      topics: [RandomPeople.Topic.allCases[seed / 3 % 5]])
    let set = TallySet(random.people, study: random.study())
    let found = try Self.found(set)
    #expect(found.isEmpty, "\(found)")
  }

  @Test("with all topics together", arguments: 301...302)
  func allTopics(seed: Int) throws {
    let random = RandomPeople(seed: seed, areas: 3, mean: 7)
    let set = TallySet(random.people, study: random.study())
    let found = try Self.found(set)
    #expect(found.isEmpty, "\(found)")
  }

  @Test("it does find out much where each number is suppressed by itself", arguments: 401...406)
  func teeth(seed: Int) throws {
    let random = Self.people(seed)
    let set = TallySet(random.people, study: random.study(secondary: false))
    #expect(try Self.found(set).contains(where: \.isRecovered))
  }

  @Test("rounded numbers are ranges, which leave more open", arguments: [61, 2, 63])
  func rounded(seed: Int) throws {
    let random = Self.people(seed)
    let set = TallySet(random.people, study: random.study())
    let released = DisclosureControl(set.study.disclosure).release(set)
    let source = AttackSource(released) { count in max(0, count - 2)...(count + 2) }
    var attacker = Attacker([source])
    let narrowed = attacker.narrowed(Guarded.all(set, source), greatest: 5)
    let found = try #require(narrowed)
    #expect(found.isEmpty, "\(found)")
  }
}
