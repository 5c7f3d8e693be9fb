import Indicators
import Studies
import Tallies

/// A study's people counted by period, by year or by what the study adjusts for, person by person.
struct SidePeople {
  /// By what they are counted.
  enum Cut: CaseIterable {
    case periods, years, families, sexes
  }

  /// The tallies, with those of the side among them.
  private(set) var set: TallySet
  /// The numbers of the smallest cells by side.
  private(set) var cells: [SideCell: Tally] = [:]
  /// The slices in which anybody is counted.
  var sides: [Side] { Set(cells.keys.map(\.side)).sorted() }

  /// Counts people by one side, on which families are placed at random, or as they are given.
  init(
    _ people: [Person], study: Study, by cut: Cut, slices: Int = 2, seed: Int = 0,
    placed: [Int: Int] = [:]
  ) {
    let adjusters: [Adjuster] =
      switch cut {
      case .periods, .years: []
      case .families: [.parent]
      case .sexes: [.sex]
      }
    let design = StudyDesign(question: "?", adjustment: adjusters, period: .year)
    var generator = TestGenerator(state: UInt64(seed))
    var places: [Int: Int] = [:]
    for family in Set(people.map(\.family)).sorted() {
      places[family] = placed[family] ?? Int.random(in: 0..<slices, using: &generator)
    }
    let marked = cut == .families ? people.map { $0.marked(by: places) } : people
    set = TallySet(marked, study: study.designed(design))
    let codes = Set(study.areas.map(\.code))
    for person in people where codes.contains(person.area) {
      for asked in person.answers.keys {
        guard let side = Self.side(asked, of: person, by: cut, places, study) else { continue }
        let place = SideCell(
          asked: asked, cell: Cell(area: person.area, arm: person.arm), side: side)
        cells[place, default: .zero].count(person, asked)
      }
    }
    for (place, tally) in cells { note(tally, at: place) }
  }

  private static func side(
    _ asked: Asked, of person: Person, by cut: Cut, _ places: [Int: Int], _ study: Study
  ) -> Side? {
    let number = places[person.family] ?? 0
    switch cut {
    case .periods: return Side(kind: .period, number: number)
    case .families: return Side(kind: .adjusted, number: number)
    case .sexes:
      return person.sex.flatMap { ["F", "M", "U"].firstIndex(of: $0) }.map {
        Side(kind: .adjusted, number: $0)
      }
    case .years: return Side.Kind(asked, study).map { Side(kind: $0, number: number) }
    }
  }

  private mutating func note(_ tally: Tally, at place: SideCell) {
    let key = place.asked.key(place.cell)
    let known = StratumTally(numerator: tally.numerator, denominator: tally.denominator)
    switch place.side.kind {
    case .period:
      let cell = Cell(
        area: place.cell.area, arm: place.cell.arm, informant: place.asked.informant,
        period: StudyPeriod(.year, number: place.side.number))
      set.tallies[TallyKey(indicator: key.indicator, moment: key.moment, cell: cell)] = tally
    case .adjusted where known.denominator > 0:
      set.adjusted[AdjustedKey(tally: key, categories: [place.side.category])] = known
    case .year where known.denominator > 0:
      let stratum = ReferenceStratum(year: place.side.number)
      set.strata[StratumKey(tally: key, stratum: stratum)] = known
    case .adjusted, .year: break
    }
  }
}

extension Person {
  /// The same with the stratum of the family among the plain counts, as the parent imprisoned is.
  fileprivate func marked(by places: [Int: Int]) -> Person {
    var person = self
    let side = Side(kind: .adjusted, number: places[family] ?? 0)
    if unit == "children" { person.marks["parent"] = side.category }
    return person
  }
}

extension Tally {
  /// Counts a person of a family that is counted nowhere else in the cell.
  fileprivate mutating func count(_ person: Person, _ asked: Asked) {
    guard let answer = person.answers[asked] else { return }
    count(answer)
    guard let value = person.value(asked) else { return }
    clusters.add(count: value, total: 1)
  }
}

extension Study {
  /// The same study with a design.
  fileprivate func designed(_ design: StudyDesign) -> Study {
    Study(
      title: title, extracted: extracted, areas: areas, indicators: indicators,
      notCollected: notCollected, tables: tables, baselineAreas: baselineAreas,
      outcomes: outcomes, disclosure: disclosure, targets: targets, synthetic: synthetic,
      design: design)
  }
}
