internal import Indicators

/// Draws the forms of families: how often, when, and which answers.
///
/// Scores have a level that siblings share in part, a part of the child's own, a part of the
/// person who answers, and a part of the day; answers are drawn from it one by one. All levels
/// are whole numbers, in tenths of a point. It has random numbers of its own, so that the other
/// tables of a study stay what they are without it.
struct QuestionnaireMaker {
  /// The random numbers.
  var generator: SimulationGenerator
  /// The day of the extract: nothing is dated after it.
  let extracted: CalendarDate

  /// A maker with the seed of its study.
  init(seed: UInt64, extracted: CalendarDate) {
    generator = SimulationGenerator(seed: seed ^ 0x5351_5f66_6f72_6d73)
    self.extracted = extracted
  }

  /// Adds the forms of a family's children and of its carer.
  /// - Parameters:
  ///   - family: The family, its children with their days.
  ///   - plan: How many forms there are, and how scores change.
  mutating func addForms(to family: inout SimulatedFamily, by plan: FormPlan) {
    let shared = generator.bell(30)
    for place in family.children.indices {
      let own = shared + generator.bell(40) + (family.children[place].sex == "M" ? 5 : -5)
      for informant in InstrumentVersion.Informant.allCases {
        addForms(of: informant, to: &family.children[place], level: own, by: plan)
      }
    }
    guard let day = family.children.map(\.imprisoned).min() else { return }
    addStress(to: &family, day: day, shared: shared, by: plan)
  }

  /// The days of the first and second form by a course drawn from the plan; none after the extract.
  mutating func days(around day: CalendarDate, by plan: FormPlan)
    -> (first: CalendarDate?, second: CalendarDate?)
  {
    let course = generator.pick(plan.courses)
    let first = course.first(around: day, with: &generator)
    let second = course.second(after: first, around: day, with: &generator)
    func known(_ day: CalendarDate?) -> CalendarDate? {
      day.flatMap { $0 <= extracted ? $0 : nil }
    }
    return (known(first), known(second))
  }

  /// The forms of an informant on a child; the draws do not depend on the child's age.
  private mutating func addForms(
    of informant: InstrumentVersion.Informant, to child: inout SimulatedChild, level: Int,
    by plan: FormPlan
  ) {
    guard generator.happens(perMille: plan.share(of: informant)) else { return }
    let (mean, part) = Self.level(of: informant)
    let base = mean + level * part / 10 + generator.bell(part == 10 ? 0 : 38)
    let days = days(around: child.imprisoned, by: plan)
    for (date, fall) in [(days.first, 0), (days.second, plan.fall)] {
      guard let date, let version = Self.version(for: informant, of: child, on: date) else {
        continue
      }
      let difficulties = base - fall + generator.bell(18)
      child.records.forms.append(form(on: date, version: version, difficulties: difficulties))
    }
  }

  private mutating func addStress(
    to family: inout SimulatedFamily, day: CalendarDate, shared: Int, by plan: FormPlan
  ) {
    guard generator.happens(perMille: plan.stress) else { return }
    let base = 450 + shared + generator.bell(60)
    let days = days(around: day, by: plan)
    for (date, fall) in [(days.first, 0), (days.second, plan.stressFall)] {
      guard let date, family.children.contains(where: { $0.born.firstDay <= date }) else {
        continue
      }
      family.forms.append(stressForm(on: date, total: base - fall + generator.bell(30)))
    }
  }

  /// The mean level of an informant's forms, and the tenths of the child's level in them.
  private static func level(of informant: InstrumentVersion.Informant) -> (mean: Int, part: Int) {
    switch informant {
    case .parent: (155, 10)
    case .teacher: (115, 5)
    case .own: (140, 6)
    }
  }

  /// The version for a child's age in whole months, nil where there is none for it.
  static func version(
    for informant: InstrumentVersion.Informant, of child: SimulatedChild, on date: CalendarDate
  ) -> String? {
    let parts = date.components
    let months = parts.year * 12 + parts.month - 1 - Int(child.born.ordinal)
    switch (informant, months) {
    case (.parent, 24..<60): return "P2-4"
    case (.parent, 60..<216): return "P4-17"
    case (.teacher, 24..<60): return "T2-4"
    case (.teacher, 60..<216): return "T4-17"
    case (.own, 132..<216): return "S11-17"
    default: return nil
    }
  }
}
