import Indicators
import Studies
import Tallies

/// Invented children of a few areas, each of a family of its own, written down by hand.
struct HandPeople {
  var people: [Person] = []

  /// The code of an area by its place.
  static func area(_ place: Int) -> String { "E0600004\(place)" }

  /// Adds children of an area with one answer, in the comparison arm.
  mutating func add(
    _ count: Int, area: Int, _ asked: Asked, _ answers: [Person.Answer], marks: [String: String]
  ) {
    for number in 0..<count {
      var child = Person(
        unit: "children", family: people.count, area: Self.area(area), arm: .comparison, sex: nil)
      child.answers[asked] = answers[number % answers.count]
      child.marks = marks.merging(["recognised": "all"]) { first, _ in first }
      people.append(child)
    }
  }

  /// What a study of them releases.
  func tallies(areas: Int, secondary: Bool) -> TallySet {
    let asked = Set(people.flatMap { $0.answers.keys.map(\.indicator) })
    let study = Study(
      title: "Invented", extracted: CalendarDate(dayNumber: 19_000),
      areas: (0..<areas).map { Area(code: Self.area($0), name: "\($0)", rollout: nil) },
      indicators: Catalogue.indicators.filter { asked.contains($0.id) }, notCollected: [],
      tables: ["children"], baselineAreas: [], outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(secondary: secondary), targets: [:], synthetic: true)
    return TallySet(people, study: study)
  }
}
