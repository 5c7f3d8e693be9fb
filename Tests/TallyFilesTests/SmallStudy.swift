import Indicators
import Studies
import Tallies

/// A study of two dozen invented children, counted by the definitions of the tallies, child by
/// child.
struct SmallStudy {
  /// An invented child with invented answers.
  struct Child {
    let family: Int
    let area: String
    let arm: Arm
    let sex: String
    let quarter: Int
    let group: String
    let meals: [Int?]
    let suspensions: Int?
    let scores: (before: Int, after: Int)?
  }

  var title = "Two areas (invented)"
  var areas = [
    Area(
      code: "E10000025", name: "Oxfordshire",
      rollout: CalendarDate(year: 2022, month: 1, day: 1)),
    Area(code: "E06000038", name: "Reading", rollout: nil),
  ]
  var disclosure = DisclosureRule()
  var indicators: [Indicator] = [.freeSchoolMeals, .suspensionRate, .sdqTotal]
  var extracted = CalendarDate(dayNumber: 19_000)
  var design: StudyDesign? = StudyDesign(
    question: "Do “quoted” words \\ travel?\n", adjustment: [.ageGroup],
    smallestEffects: ["fsm": 0.05])

  var study: Study {
    Study(
      title: title, extracted: extracted, areas: areas, indicators: indicators,
      notCollected: [], tables: ["children", "free_meals", "suspensions", "sdq"],
      baselineAreas: ["E92000001"], outcomes: Outcomes(primary: "fsm", secondary: []),
      disclosure: disclosure, targets: ["fsm": 0.25], synthetic: true, design: design)
  }

  /// Children with answers that follow from their number.
  var children: [Child] {
    (0..<24).map { number in
      let family = number % 5 == 1 ? number - 1 : number
      let isRolledOut = family % 3 == 0
      let score = 5 + family * 7 % 23
      return Child(
        family: family, area: isRolledOut ? "E10000025" : "E06000038",
        arm: isRolledOut && family % 2 == 0 ? .rollout : .comparison,
        sex: ["F", "M", "U"][number % 3], quarter: 2021 * 4 + family % 6,
        group: family % 4 < 2 ? "5-10" : "11-15",
        meals: [number % 7 == 6 ? nil : number % 3 / 2, number % 2],
        suspensions: number % 6 == 5 ? nil : number % 4,
        scores: number % 4 == 3 ? nil : (score, max(0, score - 3 + number % 7)))
    }.filter { child in areas.contains { $0.code == child.area } }
  }

  var tallies: TallySet {
    var set = TallySet(study: study)
    for (place, moment) in Indicator.freeSchoolMeals.moments.enumerated() {
      count("fsm", moment, into: &set) { $0.meals[place] }
      stratify("fsm", moment, into: &set) { $0.meals[place] }
    }
    count("suspension-rate", .yearOf, into: &set) { $0.suspensions }
    count("sdq-total", .baseline, by: .parent, into: &set) { $0.scores?.before }
    count("sdq-total", .followUp, by: .parent, into: &set) { $0.scores?.after }
    comparePairs(into: &set)
    for child in children {
      for cell in cells(child, .none) where cell.sex == nil {
        for sex in ["F", "M", "U"] {
          let key = CountKey(unit: "children", dimension: "sex", category: sex, cell: cell)
          set.counts[key, default: 0] += child.sex == sex ? 1 : 0
        }
      }
    }
    set.quality[QualityKey(table: "children", rule: "rows-read")] = children.count
    return set
  }

  private func cells(_ child: Child, _ informant: InstrumentVersion.Informant?) -> [Cell] {
    let byArea = [nil, child.area].flatMap { area in
      [nil, child.arm].map { Cell(area: area, arm: $0, informant: informant) }
    }
    return byArea + [nil, child.arm].map { Cell(arm: $0, sex: child.sex, informant: informant) }
  }

  /// Counts answers in every cell, then each family once in every cell.
  private func count(
    _ indicator: String, _ moment: Moment, by informant: InstrumentVersion.Informant? = nil,
    into set: inout TallySet, _ answer: (Child) -> Int?
  ) {
    var families: [TallyKey: [Int: (count: Int, total: Int)]] = [:]
    for child in children {
      let period = Cell(
        area: child.area, arm: child.arm, informant: informant,
        period: StudyPeriod(.quarter, number: child.quarter))
      for cell in cells(child, informant) + (design == nil ? [] : [period]) {
        let key = TallyKey(indicator: indicator, moment: moment, cell: cell)
        guard let number = answer(child) else {
          set.tallies[key, default: .zero].missing += 1
          continue
        }
        set.tallies[key, default: .zero].numerator += number
        set.tallies[key, default: .zero].denominator += 1
        if informant != nil { set.tallies[key, default: .zero].squares += number * number }
        let family = families[key]?[child.family] ?? (0, 0)
        families[key, default: [:]][child.family] = (family.count + number, family.total + 1)
      }
      guard let number = answer(child), design != nil else { continue }
      let leaf = TallyKey(
        indicator: indicator, moment: moment,
        cell: Cell(area: child.area, arm: child.arm, informant: informant))
      set.adjusted[AdjustedKey(tally: leaf, categories: [child.group]), default: .zero].merge(
        StratumTally(numerator: number, denominator: 1))
    }
    for (key, sums) in families {
      for sum in sums.values {
        set.tallies[key, default: .zero].clusters.add(count: sum.count, total: sum.total)
      }
    }
  }

  private func stratify(
    _ indicator: String, _ moment: Moment, into set: inout TallySet, _ answer: (Child) -> Int?
  ) {
    for child in children {
      guard let number = answer(child) else { continue }
      let leaf = TallyKey(
        indicator: indicator, moment: moment, cell: Cell(area: child.area, arm: child.arm))
      let key = StratumKey(tally: leaf, stratum: ReferenceStratum(year: child.quarter / 4))
      set.strata[key, default: .zero].merge(StratumTally(numerator: number, denominator: 1))
    }
  }
}
