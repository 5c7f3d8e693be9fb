import Indicators
import Studies
import Tallies

/// Random children and their families, with how common each thing is drawn for each study.
struct RandomPeople {
  private(set) var people: [Person] = []
  private var generator: TestGenerator
  private let areas: [String]
  private let share: [Double]
  private let topics: Set<Topic>
  private var families = 0

  /// Draws a study's people.
  /// - Parameters:
  ///   - seed: Where to begin.
  ///   - areas: How many areas.
  ///   - mean: About how many families there are in an area's arm.
  ///   - topics: What is asked of children.
  init(seed: Int, areas: Int, mean: Double, topics: Set<Topic> = Set(Topic.allCases)) {
    self.topics = topics
    var generator = TestGenerator(state: UInt64(seed))
    share = (0..<16).map { _ in
      let one = Double.random(in: 0...1, using: &generator)
      return one * one
    }
    self.generator = generator
    self.areas = (0..<areas).map { "E0600004\($0)" }
    for (place, area) in self.areas.enumerated() {
      let arms: [Arm] = place % 2 == 0 ? [.rollout, .comparison] : [.comparison]
      for arm in arms {
        let size = mean * Double.random(in: 0...2, using: &self.generator)
        for _ in 0..<Int(size) { addFamily(area, arm) }
      }
    }
  }

  /// What is asked of children.
  enum Topic: CaseIterable {
    case schools, socialCare, questionnaires
  }

  /// The study's own declaration.
  func study(
    _ suppress: DisclosureRule.Threshold = .oneToFive, secondary: Bool = true,
    without left: Set<String> = [], day: Int32 = 19_000
  ) -> Study {
    let asked = Set(people.flatMap { $0.answers.keys.map(\.indicator) })
    return Study(
      title: "Invented", extracted: CalendarDate(dayNumber: day),
      areas: areas.filter { !left.contains($0) }.map { Area(code: $0, name: $0, rollout: nil) },
      indicators: Catalogue.indicators.filter { asked.contains($0.id) }, notCollected: [],
      tables: ["children"], baselineAreas: [], outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(suppress: suppress, secondary: secondary), targets: [:],
      synthetic: true)
  }

  private mutating func addFamily(_ area: String, _ arm: Arm) {
    families += 1
    let extract = happens(0) ? 1 : 0
    var home = Person(
      unit: "families", family: families, area: area, arm: arm, sex: nil, extract: extract)
    home.marks["recognised"] = "all"
    let isOffered = !happens(1)
    home.marks["offered"] = isOffered ? "yes" : "no"
    if isOffered {
      let outcome = happens(2) ? "no-contact" : happens(3) ? "declined" : "accepted"
      for name in ["accepted", "declined", "no-contact"] {
        home.marks[name] = outcome == name ? "yes" : "no"
      }
      home.marks["reached"] = outcome == "no-contact" ? "no" : "yes"
      home.answers[Asked(indicator: "accepted", moment: .toDate)] =
        .value(outcome == "accepted" ? 1 : 0)
    }
    people.append(home)
    for _ in 0..<[1, 1, 2, 3][Int.random(in: 0..<4, using: &generator)] {
      addChild(of: home)
    }
  }

  private mutating func addChild(of home: Person) {
    let sex = happens(4) && happens(4) ? "U" : Bool.random(using: &generator) ? "F" : "M"
    var child = Person(
      unit: "children", family: home.family, area: home.area, arm: home.arm, sex: sex,
      extract: home.extract)
    child.marks["recognised"] = "all"
    child.marks["sex"] = sex
    if topics.contains(.socialCare) { answerSocialCare(&child) }
    if topics.contains(.questionnaires) { answerQuestionnaires(&child) }
    let group = happens(5) ? (happens(5) ? "16-and-over" : "under-5") : "school-age"
    child.marks["age_group"] = group
    if group == "school-age", topics.contains(.schools) { answerSchools(&child) }
    people.append(child)
  }

  private mutating func answerSocialCare(_ child: inout Person) {
    let isLinked = !happens(6)
    child.marks["social_care_linked"] = isLinked ? "yes" : "no"
    let status = happens(7) ? 2 : happens(8) ? 1 : 0
    let contact = happens(9) ? (happens(10) ? 2 : 1) : 0
    let isUnknown = status == 0 && contact == 0 && happens(9)
    let at = Moment.at(months: 0)
    let before = Moment.before(months: 6)
    let values: [(String, Moment, Bool)] = [
      ("social-care", at, status == 2), ("early-help", at, status == 1),
      ("no-social-care-record", at, isUnknown), ("contact", before, contact > 0),
      ("referral", before, contact > 1),
    ]
    for (indicator, moment, isYes) in values {
      child.answers[Asked(indicator: indicator, moment: moment)] =
        isLinked ? .value(isYes ? 1 : 0) : .notLinked
    }
    let later = happens(7) ? 2 - status : status
    let isOver = !happens(0)
    for (indicator, state) in [("social-care", 2), ("early-help", 1)] {
      child.answers[Asked(indicator: indicator, moment: .at(months: 6))] =
        !isLinked ? .notLinked : isOver ? .value(later == state ? 1 : 0) : .notFollowedUp
    }
  }

  private mutating func answerSchools(_ child: inout Person) {
    let isLinked = !happens(11)
    child.marks["education_linked"] = isLinked ? "yes" : "no"
    let meals = happens(12)
    let isOver = !happens(0)
    func answer(_ value: Int?, _ isOver: Bool = true) -> Person.Answer {
      guard isLinked else { return .notLinked }
      return isOver ? value.map { .value($0) } ?? .missing : .notFollowedUp
    }
    child.answers[Asked(indicator: "fsm", moment: .at(months: 0))] = answer(meals ? 1 : 0)
    child.answers[Asked(indicator: "fsm", moment: .within(months: 12))] =
      answer(meals || happens(12) ? 1 : 0, isOver)
    let events = happens(13) ? Int.random(in: 1...3, using: &generator) : 0
    child.answers[Asked(indicator: "suspended", moment: .yearOf)] =
      answer(min(events, 1), isOver)
    child.answers[Asked(indicator: "suspension-rate", moment: .yearOf)] = answer(events, isOver)
    for offset in [-1, 0] {
      let band = happens(14) ? nil : happens(15) ? (happens(15) ? 0 : 1) : 2
      let moment = Moment.term(offset: offset)
      let isOver = offset < 0 || isOver
      child.answers[Asked(indicator: "attendance-above-90", moment: moment)] =
        answer(band.map { $0 / 2 }, isOver)
      child.answers[Asked(indicator: "attendance-above-50", moment: moment)] =
        answer(band.map { min($0, 1) }, isOver)
    }
  }

  private mutating func answerQuestionnaires(_ child: inout Person) {
    for informant in [InstrumentVersion.Informant.parent, .teacher] {
      for moment in [Moment.baseline, .followUp] {
        let score = happens(10) ? Int.random(in: 0...30, using: &generator) : nil
        let total = Asked(indicator: "sdq-total", moment: moment, informant: informant)
        let high = Asked(indicator: "sdq-high", moment: moment, informant: informant)
        child.answers[total] = score.map { .value($0) } ?? .missing
        child.answers[high] = score.map { .value($0 > 17 ? 1 : 0) } ?? .missing
      }
    }
  }

  private mutating func happens(_ what: Int) -> Bool {
    Double.random(in: 0..<1, using: &generator) < share[what]
  }
}
