import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("What is known to have failed elsewhere")
struct PeerFailureTests {
  static let record = Asked(indicator: "social-care", moment: .at(months: 0))
  static let scores = Asked(indicator: "sdq-total", moment: .baseline, informant: .parent)

  /// Three areas, of which the first has three children without a linked record.
  static func linked(secondary: Bool) -> TallySet {
    var hand = HandPeople()
    for (area, sizes) in [(20, 3), (25, 12), (30, 15)].enumerated() {
      hand.add(
        sizes.0, area: area, record, [.value(0), .value(1)], marks: ["social_care_linked": "yes"])
      hand.add(sizes.1, area: area, record, [.notLinked], marks: ["social_care_linked": "no"])
    }
    return hand.tallies(areas: 3, secondary: secondary)
  }

  /// Three areas, of which the first has three forms.
  static func means(secondary: Bool) -> TallySet {
    var hand = HandPeople()
    for (area, forms) in [3, 20, 30].enumerated() {
      let answers = (0..<forms).map { Person.Answer.value(7 + $0 * 5 % 11) }
      hand.add(forms, area: area, scores, answers, marks: [:])
      hand.add(17, area: area, scores, [.missing], marks: [:])
    }
    return hand.tallies(areas: 3, secondary: secondary)
  }

  /// What an attacker finds of the small numbers of a set.
  private static func found(_ set: TallySet) throws -> [Attacker.Narrowed] {
    let source = AttackSource(DisclosureControl(set.study.disclosure).release(set))
    var attacker = Attacker([source])
    let narrowed = attacker.narrowed(Guarded.all(set, source), greatest: 5)
    return try #require(narrowed)
  }

  @Test("a suppressed 3 follows from the margins of two tables where each is suppressed by itself")
  func margins() throws {
    let alone = try Self.found(Self.linked(secondary: false))
    #expect(alone.contains { $0.name.contains("notLinked") && $0.value == 3 && $0.isRecovered })
    #expect(try Self.found(Self.linked(secondary: true)).isEmpty)
  }

  @Test("the sum of three suppressed scores follows from means and counts beside them")
  func means() throws {
    #expect(try Self.found(Self.means(secondary: false)).contains(where: \.isRecovered))
    #expect(try Self.found(Self.means(secondary: true)).isEmpty)
    for (secondary, isFound) in [(false, true), (true, false)] {
      let set = Self.means(secondary: secondary)
      let source = AttackSource(DisclosureControl(set.study.disclosure).release(set))
      var attacker = Attacker([source])
      let area = Cell(area: HandPeople.area(0))
      let sum = Guarded(
        name: "sum", value: 36, sum: [(.answer(Self.scores, .numerator), 1)], cell: area,
        source: source)
      let found = attacker.range(of: sum)
      let range = try #require(found)
      // 7 + 12 + 17: what the three children scored together.
      #expect(set.tallies[Self.scores.key(area)]?.numerator == 36)
      #expect((range.least == 36 && range.greatest == 36) == isFound)
    }
  }

  @Test("nothing that is released is a median, a least or a greatest score")
  func order() {
    let set = Self.means(secondary: true)
    let released = DisclosureControl(set.study.disclosure).release(set)
    for (key, tally) in released.shown.tallies where key.indicator == "sdq-total" {
      #expect(tally.denominator == 0 || tally.denominator > 5)
    }
  }
}
