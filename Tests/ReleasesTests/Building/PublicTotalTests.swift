import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("Totals that are published elsewhere are not withheld, and tell nothing")
struct PublicTotalTests {
  /// What a police force may publish: how many are recognised, by the unit, and to how many
  /// families the offer was made.
  private static let published: [(unit: String, dimension: String, category: String)] = [
    ("children", "recognised", "all"), ("families", "recognised", "all"),
    ("families", "offered", "yes"),
  ]

  /// The totals over all areas and both arms that are known to everybody; those that leave a small
  /// number of the recognised stay out.
  static func totals(_ set: TallySet, greatest: Int) -> [CountKey: Int] {
    var totals: [CountKey: Int] = [:]
    for entry in published {
      let key = CountKey(
        unit: entry.unit, dimension: entry.dimension, category: entry.category, cell: Cell())
      let all = CountKey(
        unit: entry.unit, dimension: "recognised", category: "all", cell: Cell())
      let count = set.counts[key] ?? 0
      let left = (set.counts[all] ?? 0) - count
      if count > greatest, left == 0 || left > greatest { totals[key] = count }
    }
    return totals
  }

  /// What an attacker finds who knows the totals too.
  static func found(
    _ set: TallySet, _ released: ReleasedTallies, _ totals: [CountKey: Int]
  ) throws -> [Attacker.Narrowed] {
    var known = TallySet(study: set.study)
    known.counts = totals
    for (key, count) in totals where key.dimension == "offered" {
      let all = CountKey(
        unit: key.unit, dimension: "recognised", category: "all", cell: key.cell)
      let others = CountKey(unit: key.unit, dimension: "offered", category: "no", cell: key.cell)
      known.counts[others] = (set.counts[all] ?? 0) - count
    }
    let source = AttackSource(released)
    let parts = source.cells.filter { $0 != Cell() }
    let unsaid = known.counts.keys.flatMap { key in
      parts.map {
        CountKey(unit: key.unit, dimension: key.dimension, category: key.category, cell: $0)
      }
    }
    let totals = ReleasedTallies(shown: known, withheldCounts: Set(unsaid))
    var attacker = Attacker([source, AttackSource(totals)])
    let narrowed = attacker.narrowed(
      Guarded.all(set, source), greatest: set.study.disclosure.suppress.greatest)
    return try #require(narrowed)
  }

  @Test(
    "in random studies they are shown, and whoever knows them finds out nothing",
    arguments: 501...540)
  func randomStudy(seed: Int) throws {
    let random = AttackTests.people(seed)
    let rule = AttackTests.rule(seed)
    let set = TallySet(random.people, study: random.study(rule))
    let released = DisclosureControl(set.study.disclosure).release(set)
    let totals = Self.totals(set, greatest: rule.greatest)
    for (key, count) in totals { #expect(released.shown.counts[key] == count, "\(key)") }
    let found = try Self.found(set, released, totals)
    #expect(found.isEmpty, "\(found)")
  }

  /// Recognised children with their age group, by area and arm.
  private static func released(_ ages: [[String: Int]]) -> ReleasedTallies {
    var hand = HandPeople()
    let asked = Asked(indicator: "social-care", moment: .at(months: 0))
    for (area, groups) in ages.enumerated() {
      for (group, count) in groups.sorted(by: { $0.key < $1.key }) {
        hand.add(count, area: area, asked, [.value(1), .value(0)], marks: ["age_group": group])
      }
    }
    let set = hand.tallies(areas: ages.count, secondary: true)
    return DisclosureControl(set.study.disclosure).release(set)
  }

  private static func children(
    _ dimension: String, _ category: String, _ area: Int?
  ) -> CountKey {
    CountKey(
      unit: "children", dimension: dimension, category: category,
      cell: Cell(area: area.map(HandPeople.area)))
  }

  @Test("of 3 and 97 in two areas the 100 is shown and the 97 is not")
  func twoAreas() {
    let counts = Self.released([["school-age": 3], ["school-age": 97]]).shown.counts
    #expect(counts[Self.children("recognised", "all", nil)] == 100)
    #expect(counts[Self.children("recognised", "all", 0)] == nil)
    #expect(counts[Self.children("recognised", "all", 1)] == nil)
  }

  @Test("of 100 recognised and 98 of school age the 98 is withheld, the 100 never")
  func schoolAge() {
    let counts = Self.released([["school-age": 98, "under-5": 2]]).shown.counts
    #expect(counts[Self.children("recognised", "all", nil)] == 100)
    #expect(counts[Self.children("age_group", "school-age", nil)] == nil)
    #expect(counts[Self.children("age_group", "under-5", nil)] == nil)
  }

  @Test("two young children in one area leave the totals: another area goes")
  func oneArea() {
    let counts = Self.released([
      ["school-age": 40, "under-5": 2], ["school-age": 50, "under-5": 20],
    ]).shown.counts
    #expect(counts[Self.children("recognised", "all", nil)] == 112)
    #expect(counts[Self.children("age_group", "school-age", nil)] == 90)
    #expect(counts[Self.children("age_group", "school-age", 0)] == nil)
    #expect(counts[Self.children("age_group", "school-age", 1)] == nil)
  }
}
