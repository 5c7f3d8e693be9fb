import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("What the tables of one cell leave between them is not few")
struct SideRemainderTests {
  /// A group of children with the same answers: so many in the first slice, and in the second.
  struct Children {
    let counts: [Int]
    let answers: [Asked: Person.Answer]
    var age = "school-age"
  }

  /// Questions of which too few are left between them in the first slice.
  enum Left: CaseIterable {
    case ofThreeStatuses, ofContacts, ofAttendance, outsideSchoolAge, withoutBand, missing

    /// How many of its questions may leave, since one of them is withheld.
    var shown: Int { self == .ofThreeStatuses ? 2 : 1 }

    var children: [Children] {
      let day = Moment.at(months: 0)
      let before = Moment.before(months: 6)
      let term = Moment.term(offset: 0)
      switch self {
      case .ofThreeStatuses:
        return Self.groups(
          [("social-care", day), ("early-help", day), ("no-social-care-record", day)],
          [(30, 20, [1, 0, 0]), (30, 20, [0, 1, 0]), (30, 20, [0, 0, 1]), (3, 40, [0, 0, 0])])
      case .ofContacts:
        return Self.groups(
          [("contact", before), ("referral", before)],
          [(30, 20, [0, 0]), (3, 20, [1, 0]), (30, 20, [1, 1])])
      case .ofAttendance:
        return Self.groups(
          [("attendance-above-90", term), ("attendance-above-50", term)],
          [(30, 20, [0, 0]), (3, 20, [0, 1]), (30, 20, [1, 1])])
      case .outsideSchoolAge:
        let older = Self.groups([("contact", before)], [(3, 30, [1])], age: "16-and-over")
        return older
          + Self.groups(
            [("contact", before), ("fsm", .within(months: 12))],
            [(30, 20, [0, 0]), (30, 20, [1, 1])])
      case .withoutBand:
        return Self.groups(
          [("sdq-total", .baseline), ("sdq-high", .baseline)],
          [(30, 20, [5, 0]), (30, 20, [25, 1]), (3, 20, [9, nil]), (20, 20, [nil, nil])])
      case .missing:
        return Self.groups(
          [("fsm", day), ("attendance-above-90", term)],
          [(30, 20, [0, 0]), (30, 20, [1, 1]), (3, 20, [1, nil])])
      }
    }

    /// Groups of children by how many there are in each slice and what their answers are, of which
    /// those that are nil are missing.
    private static func groups(
      _ names: [(String, Moment)], _ rows: [(first: Int, second: Int, values: [Int?])],
      age: String = "school-age"
    ) -> [Children] {
      rows.map { row in
        let answers = zip(names, row.values).map { name, value in
          (
            Asked(indicator: name.0, moment: name.1, informant: informant(name.0)),
            value.map { Person.Answer.value($0) } ?? .missing
          )
        }
        return Children(
          counts: [row.first, row.second],
          answers: Dictionary(uniqueKeysWithValues: answers), age: age)
      }
    }

    private static func informant(_ indicator: String) -> InstrumentVersion.Informant? {
      indicator.hasPrefix("sdq") ? .parent : nil
    }

    /// By what the children are cut.
    var cuts: [SidePeople.Cut] {
      switch self {
      case .ofThreeStatuses, .ofContacts, .ofAttendance, .withoutBand: [.periods, .families]
      case .outsideSchoolAge: [.periods]
      case .missing: [.families]
      }
    }
  }

  /// The children of one area, or of each of several; those of the first slice are girls.
  static func people(_ areas: [[Children]], by cut: SidePeople.Cut) -> SidePeople {
    var people: [Person] = []
    var placed: [Int: Int] = [:]
    for (area, group) in areas.enumerated().flatMap({ area, all in all.map { (area, $0) } }) {
      for (slice, count) in group.counts.enumerated() {
        for _ in 0..<count {
          let family = people.count
          placed[family] = slice
          var child = Person(
            unit: "children", family: family, area: HandPeople.area(area), arm: .comparison,
            sex: slice == 0 ? "F" : "M")
          child.answers = group.answers
          child.marks = ["recognised": "all", "sex": child.sex ?? "", "age_group": group.age]
          people.append(child)
        }
      }
    }
    let asked = Set(people.flatMap { $0.answers.keys.map(\.indicator) })
    let study = Study(
      title: "Invented", extracted: CalendarDate(dayNumber: 19_000),
      areas: areas.indices.map { Area(code: HandPeople.area($0), name: "\($0)", rollout: nil) },
      indicators: Catalogue.indicators.filter { asked.contains($0.id) }, notCollected: [],
      tables: ["children"], baselineAreas: [], outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(), targets: [:], synthetic: true)
    return SidePeople(people, study: study, by: cut, placed: placed)
  }

  @Test("by period and of what is adjusted for", arguments: Left.allCases)
  func sides(left: Left) throws {
    for cut in left.cuts {
      let people = Self.people([left.children], by: cut)
      let released = DisclosureControl(people.set.study.disclosure).release(people.set)
      let shown = Set(SideEntry.all(released).map(\.asked))
      #expect(shown.count == left.shown, "\(cut) \(shown.map(\.words))")
      let found = try SideAttackTests.found(people)
      #expect(found.isEmpty, "\(cut) \(found)")
    }
  }

  @Test("by sex", arguments: Left.allCases.filter { $0 != .missing })
  func sexes(left: Left) throws {
    let people = Self.people([left.children], by: .periods)
    let released = DisclosureControl(people.set.study.disclosure).release(people.set)
    let shown = Set(released.shown.tallies.keys.filter { $0.cell.sex != nil }.map(Asked.init))
    let isGroup = left != .outsideSchoolAge && left != .withoutBand
    #expect(shown.count == (isGroup ? 0 : 1), "\(shown.map(\.words))")
  }

  @Test("no counts by sex leave of what is adjusted for where findings by sex do not")
  func adjustedForSex() {
    let people = Self.people([Left.ofContacts.children], by: .sexes)
    let released = DisclosureControl(people.set.study.disclosure).release(people.set)
    #expect(released.shown.adjusted.isEmpty && !people.set.adjusted.isEmpty)
    #expect(released.withheldTables.count { $0.kind == .adjusted } == 2)
  }

  /// In the first area are 63 girls, as a plain count tells; of 60 an answer is known.
  @Test("plain counts by sex leave few whose answer is not known", arguments: [3, 30])
  func unknown(count: Int) throws {
    let asked = Asked(indicator: "contact", moment: .before(months: 6))
    func area(_ unlinked: [Int]) -> [Children] {
      [
        Children(counts: [30, 20], answers: [asked: .value(0)]),
        Children(counts: [30, 20], answers: [asked: .value(1)]),
        Children(counts: unlinked, answers: [asked: .notLinked]),
      ]
    }
    let people = Self.people([area([count, 30]), area([30, 30])], by: .sexes)
    let released = DisclosureControl(people.set.study.disclosure).release(people.set)
    #expect(released.shown.tallies.keys.contains { $0.cell.sex != nil })
    #expect(released.shown.adjusted.isEmpty == (count == 3))
    let found = try SideAttackTests.found(people)
    #expect(found.isEmpty, "\(found)")
  }
}
