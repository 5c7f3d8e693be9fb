import Indicators
import Studies
import Tallies
import Testing

@testable import Releases

@Suite("How questions are linked follows from what they mean")
struct AnswerLinksTests {
  private static let day = Moment.at(months: 0)
  private static let after = Asked(indicator: "looked-after", moment: day)
  private static let need = Asked(indicator: "in-need", moment: day)
  private static let care = Asked(indicator: "social-care", moment: day)

  private static func own(_ id: String, _ measure: Measure, _ moments: [Moment]) -> Indicator {
    Indicator(
      id: id, title: id, definition: id, source: "Declared by the study", topic: .local,
      population: .allChildren, record: .socialCare, measure: measure, moments: moments)
  }

  private static func status(_ id: String, _ values: String...) -> Indicator {
    own(
      id,
      .proportion(
        of: .status(
          table: "social_care", filter: .oneOf(column: "status", values: values), during: .moment)),
      [day])
  }

  /// A study of one area.
  private static func study(_ indicators: [Indicator], secondary: Bool = true) -> Study {
    Study(
      title: "Invented", extracted: CalendarDate(dayNumber: 19_000),
      areas: [Area(code: HandPeople.area(0), name: "One", rollout: nil)], indicators: indicators,
      notCollected: [], tables: ["children"], baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(secondary: secondary), targets: [:], synthetic: true)
  }

  /// Children of the area by what they answer.
  private static func children(_ answers: [[Asked: Int]]) -> [Person] {
    answers.enumerated().map { place, answers in
      var child = Person(
        unit: "children", family: place, area: HandPeople.area(0), arm: .comparison, sex: nil)
      child.answers = answers.mapValues { .value($0) }
      child.marks = ["recognised": "all"]
      return child
    }
  }

  /// Children some of whom are looked after only, some in need only, some both, the rest neither.
  private static func set(_ only: Int, _ need: Int, _ both: Int, secondary: Bool) -> TallySet {
    let answers: [[Asked: Int]] =
      Array(repeating: [after: 1, Self.need: 0, care: 1], count: only)
      + Array(repeating: [after: 0, Self.need: 1, care: 1], count: need)
      + Array(repeating: [after: 1, Self.need: 1, care: 1], count: both)
      + Array(repeating: [after: 0, Self.need: 0, care: 0], count: 40)
    let indicators = [
      Indicator.socialCare, status("looked-after", "CLA"), status("in-need", "CIN", "CPP"),
    ]
    return TallySet(children(answers), study: study(indicators, secondary: secondary))
  }

  private static func isShown(_ asked: Asked, _ set: TallySet) -> Bool {
    let released = DisclosureControl(set.study.disclosure).release(set)
    return released.shown.tallies[asked.key(Cell())] != nil
  }

  @Test("of 22 in care and 20 looked after not both are shown: two are in care otherwise")
  func beyond() {
    let asked = [Self.after, Self.need, Self.care]
    let bare = Self.set(12, 2, 8, secondary: false)
    #expect(asked.allSatisfy { Self.isShown($0, bare) })
    let set = Self.set(12, 2, 8, secondary: true)
    #expect(!Self.isShown(Self.after, set) || !Self.isShown(Self.care, set))
    #expect(asked.contains { Self.isShown($0, set) })
  }

  @Test("of 20 looked after, 20 in need and 37 in care not all are shown: three are both")
  func both() {
    let asked = [Self.after, Self.need, Self.care]
    #expect(asked.count { Self.isShown($0, Self.set(17, 17, 3, secondary: true)) } == 2)
    #expect(asked.count { Self.isShown($0, Self.set(17, 17, 8, secondary: true)) } == 3)
  }

  @Test("what three questions tell: each beyond the other, and those of both")
  func forms() throws {
    let set = Self.set(17, 17, 8, secondary: true)
    let tables = QuestionTable.all(ReleaseRows(set.study), set)
    let links = AnswerLinks(tables, set.study)
    let linked = links.groups.first { $0.tables.count > 1 }
    let group = try #require(linked)
    let forms = try #require(group.forms)
    #expect(
      Set(group.tables.map(\.question.indicator)) == ["social-care", "looked-after", "in-need"])
    let both = forms.all.contains { form in
      Set(form.terms.map { "\($0.question.indicator) \($0.isKnown) \($0.weight)" })
        == ["looked-after false 1", "in-need false 1", "social-care false -1"]
    }
    #expect(both)
    #expect(forms.states.all.count == 4)
    let question = Question(indicator: "looked-after", moment: Self.day, informant: nil)
    let wide = Question(indicator: "social-care", moment: Self.day, informant: nil)
    #expect(links.isWithin(question, wide) && !links.isWithin(wide, question))
    #expect(links.entangled(with: question).count == 3 && links.entangled(with: wide).isEmpty)
  }

  @Test("events less a first and a second of those who had them")
  func events() throws {
    let contacts = Condition.event(table: "contacts", filters: [], atLeast: 2, during: .moment)
    let before = Moment.before(months: 6)
    let indicators = [
      Indicator.contact, Self.own("twice", .proportion(of: contacts), [before]),
      Self.own("contacts", .rate(table: "contacts", filters: []), [before]),
    ]
    let study = Self.study(indicators)
    let people = Self.children(
      [0, 1, 2, 5].map { events in
        [
          Asked(indicator: "contact", moment: before): min(events, 1),
          Asked(indicator: "twice", moment: before): events / 2 > 0 ? 1 : 0,
          Asked(indicator: "contacts", moment: before): events,
        ]
      })
    let tables = QuestionTable.all(ReleaseRows(study), TallySet(people, study: study))
    let group = try #require(AnswerLinks(tables, study).groups.first)
    let states = try #require(group.forms).states
    // None, one at least, two at least.
    let least = zip(states.all, states.leastEvents).map { ($0.0.filter { $0 == .yes }.count, $0.1) }
    #expect(least.allSatisfy { $0.1 == [$0.0] } && least.count == 3)
    // Eight contacts: three children had one, two of them a second; three more are left.
    #expect(group.events.count == 1)
    #expect(group.events[0].contains { $0.weight == 1 && $0.counts.values.reduce(0, +) == 3 })
  }

  @Test("three questions that only together tell of one another are one group")
  func three() throws {
    let indicators = [
      Self.status("one", "CLA", "CPP"), Self.status("two", "CPP", "CIN"),
      Self.status("three", "CLA", "CIN"),
    ]
    let study = Self.study(indicators)
    let people = Self.children(
      (0..<40).map { place in
        [
          Asked(indicator: "one", moment: Self.day): place < 20 ? 1 : 0,
          Asked(indicator: "two", moment: Self.day): place < 17 ? 1 : 0,
          Asked(indicator: "three", moment: Self.day): (17..<20).contains(place) ? 1 : 0,
        ]
      })
    let set = TallySet(people, study: study)
    let links = AnswerLinks(QuestionTable.all(ReleaseRows(study), set), study)
    #expect(links.groups.map(\.tables.count) == [3])
    // Of 20 by the first and 17 by the second at least three are counted by the third, which is 3.
    let asked = ["one", "two", "three"].map { Asked(indicator: $0, moment: Self.day) }
    #expect(!asked[0...1].allSatisfy { Self.isShown($0, set) })
    #expect(!Self.isShown(asked[2], set))
  }

  @Test("a year of one's own does not leave beside its three terms, which may be the year")
  func termsOfYear() {
    let moments: [Moment] = [
      .term(offset: -1), .term(offset: 0), .term(offset: 1), .yearOf,
    ]
    let once = Condition.event(table: "contacts", filters: [], atLeast: 1, during: .moment)
    let indicators = [Self.own("contacted", .proportion(of: once), moments)]
    let people = Self.children(
      (0..<60).map { place in
        moments.reduce(into: [:]) {
          $0[Asked(indicator: "contacted", moment: $1)] = place < 30 ? 1 : 0
        }
      })
    let set = TallySet(people, study: Self.study(indicators))
    let shown = moments.map { Self.isShown(Asked(indicator: "contacted", moment: $0), set) }
    #expect(shown == [true, true, true, false])
  }
}
