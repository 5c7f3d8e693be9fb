import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("An attacker with linear programming finds out nothing")
struct AttackTests {
  /// Random studies of two to four areas, nine in some, with one topic each.
  static func people(_ seed: Int) -> RandomPeople {
    RandomPeople(
      seed: seed, areas: seed % 40 == 0 ? 9 : 2 + seed % 3, mean: [2, 3, 5, 8, 12][seed % 5],
      topics: [RandomPeople.Topic.allCases[seed / 15 % 3]])
  }

  static func rule(_ seed: Int) -> DisclosureRule.Threshold {
    [.oneToFive, .oneToSeven, .underTen][seed / 5 % 3]
  }

  @Test("from one release of a random study", arguments: 1...200)
  func randomStudy(seed: Int) throws {
    let random = Self.people(seed)
    let rule = Self.rule(seed)
    let set = TallySet(random.people, study: random.study(rule))
    let source = AttackSource(DisclosureControl(set.study.disclosure).release(set))
    var attacker = Attacker([source])
    let narrowed = attacker.narrowed(Guarded.all(set, source), greatest: rule.greatest)
    #expect(try #require(narrowed).map(\.description) == [])
  }

  @Test("with all topics together", arguments: 301...306)
  func allTopics(seed: Int) throws {
    let random = RandomPeople(seed: seed, areas: 3, mean: 7)
    let set = TallySet(random.people, study: random.study())
    let source = AttackSource(DisclosureControl(set.study.disclosure).release(set))
    var attacker = Attacker([source])
    let narrowed = attacker.narrowed(Guarded.all(set, source), greatest: 5)
    #expect(try #require(narrowed).map(\.description) == [])
  }

  @Test("it does find out much where each number is suppressed by itself", arguments: 401...410)
  func teeth(seed: Int) throws {
    let random = Self.people(seed)
    let set = TallySet(random.people, study: random.study(secondary: false))
    let source = AttackSource(DisclosureControl(set.study.disclosure).release(set))
    var attacker = Attacker([source])
    let narrowed = attacker.narrowed(Guarded.all(set, source), greatest: 5)
    #expect(try #require(narrowed).contains(where: \.isRecovered))
  }

  @Test("with the number of those recognised known from elsewhere", arguments: 501...540)
  func publicTotals(seed: Int) throws {
    let random = Self.people(seed)
    let set = TallySet(random.people, study: random.study())
    let source = AttackSource(DisclosureControl(set.study.disclosure).release(set))
    var attacker = Attacker([source])
    for (key, count) in set.counts where key.dimension == "recognised" && count > 5 {
      guard source.released.shown.counts[key] != nil || key.cell.area == nil else { continue }
      attacker.know(.count(key.unit, key.dimension, key.category, nil), key.cell, count, source)
    }
    let narrowed = attacker.narrowed(Guarded.all(set, source), greatest: 5)
    #expect(try #require(narrowed).map(\.description) == [])
  }

  @Test("rounded numbers are ranges, which leave more open", arguments: [61, 2, 63])
  func rounded(seed: Int) throws {
    let random = Self.people(seed)
    let set = TallySet(random.people, study: random.study())
    let released = DisclosureControl(set.study.disclosure).release(set)
    let source = AttackSource(released) { count in max(0, count - 2)...(count + 2) }
    var attacker = Attacker([source])
    let narrowed = attacker.narrowed(Guarded.all(set, source), greatest: 5)
    #expect(try #require(narrowed).map(\.description) == [])
  }
}
