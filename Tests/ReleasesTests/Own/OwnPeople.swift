import Indicators
import Studies
import Tallies

/// Random children whose statuses are told apart, each of whom may have several on one day.
struct OwnPeople {
  let people: [Person]
  let study: Study
  private let random: RandomPeople

  /// Draws a study's people.
  init(seed: Int, areas: Int, mean: Double) {
    random = RandomPeople(seed: 4_000 + seed, areas: areas, mean: mean, topics: [.socialCare])
    let asked = OwnStatuses.asked(seed)
    var generator = TestGenerator(state: UInt64(seed))
    let share = Double.random(in: 0...0.6, using: &generator)
    people = random.people.map { person in
      var child = person
      let care = child.answers[OwnStatuses.question(OwnStatuses.statutory).named("social-care")]
      guard let care else { return child }
      let statuses = Self.statuses(child, share, &generator)
      for own in asked {
        let question = OwnStatuses.question(own)
        if case .value = care {
          child.answers[question] = .value(own & statuses == 0 ? 0 : 1)
        } else {
          child.answers[question] = care
        }
      }
      return child
    }
    let base = random.study()
    study = Study(
      title: base.title, extracted: base.extracted, areas: base.areas,
      indicators: base.indicators + asked.map(OwnStatuses.indicator),
      notCollected: [], tables: base.tables, baselineAreas: [], outcomes: base.outcomes,
      disclosure: base.disclosure, targets: [:], synthetic: true)
  }

  /// The statuses of a child that agree with the answers to the questions of the catalogue.
  private static func statuses(
    _ child: Person, _ share: Double, _ generator: inout TestGenerator
  ) -> Int {
    let day = OwnStatuses.moment
    if child.value(Asked(indicator: "early-help", moment: day)) == 1 { return 0b1000 }
    guard child.value(Asked(indicator: "social-care", moment: day)) == 1 else { return 0 }
    let some = (0..<4).reduce(0) { some, place in
      Double.random(in: 0..<1, using: &generator) < share ? some | 1 << place : some
    }
    let first = 1 << Int.random(in: 0..<3, using: &generator)
    return some & OwnStatuses.statutory == 0 ? some | first : some
  }
}

extension Asked {
  fileprivate func named(_ indicator: String) -> Asked {
    Asked(indicator: indicator, moment: moment)
  }
}
