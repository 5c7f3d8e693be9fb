internal import Indicators

extension OxfordshireCohort {
  /// Free meals: 108 of 163 on the day, 126 of 146 within twelve months of it.
  mutating func addFreeMeals() {
    let linked = places(of: .linked)
    let late = byHardship(linked.filter(isRecent), share: 60)
    let early = byHardship(linked.filter { !isRecent($0) }, share: 60)
    for place in late.prefix(11) { addMealsOnDay(to: place) }
    for (turn, place) in late.dropFirst(11).enumerated() where turn % 2 == 0 {
      add(SimulatedSpell(from: day(place).adding(days: 1 + turn)), to: place)
    }
    for place in early.prefix(97) { addMealsOnDay(to: place) }
    if let first = early.first { children[first].records.freeMeals[0].from = day(first) }
    for (turn, place) in early.dropFirst(97).prefix(29).enumerated() {
      let last = day(place).adding(months: 12).adding(days: -1)
      let from = maker.day(from: day(place).adding(days: 1), through: last)
      add(SimulatedSpell(from: turn == 0 ? last : from), to: place)
    }
    for (turn, place) in early.dropFirst(126).enumerated() { addNoMeals(to: place, turn: turn) }
    for place in places(of: .outside) where maker.generator.happens(perMille: 250) {
      addMealsOnDay(to: place)
    }
  }

  /// Special educational needs: 51 with support and 11 with a plan on the day, of 163.
  mutating func addProvisions() {
    let linked = maker.generator.shuffled(places(of: .linked))
    for (turn, place) in linked.enumerated() {
      let from = begun(place, within: 1_400)
      let spells: [SimulatedSpell]
      switch turn {
      case 0..<2: spells = [support(from, nil), plan(from.adding(days: -20))]
      case 2..<7: spells = [support(earlier(than: from, of: place), from), plan(from)]
      case 7..<11: spells = [plan(from)]
      case 11: spells = [support(day(place), nil)]
      case 12..<17: spells = [support(from, day(place).adding(days: 1 + 30 * turn))]
      case 17..<20: spells = [support(from, nil), support(from.adding(days: 5), nil)]
      case 20..<62: spells = [support(from, nil)]
      case 62..<67: spells = [support(earlier(than: from, of: place), day(place))]
      case 67..<70: spells = [plan(day(place).adding(days: 1 + turn))]
      case 70: spells = [support(day(place), day(place))]
      case 71..<90: spells = [SimulatedSpell(label: "N", from: from)]
      default: spells = []
      }
      for spell in spells {
        var spell = spell
        spell.from = maker.notBeforeBirth(spell.from, of: children[place])
        maker.add(spell, to: &children[place].records.provisions)
      }
    }
  }

  /// The day of a child's parent's imprisonment.
  func day(_ place: Int) -> CalendarDate { children[place].imprisoned }

  /// A day some time before a child's day, after its birth.
  mutating func begun(_ place: Int, within days: Int) -> CalendarDate {
    let from = day(place).adding(days: -maker.generator.draw(1...days))
    return maker.notBeforeBirth(from, of: children[place])
  }

  private func isRecent(_ place: Int) -> Bool {
    day(place).adding(months: 12) > ThamesValleySample.extracted
  }

  private func earlier(than day: CalendarDate, of place: Int) -> CalendarDate {
    maker.notBeforeBirth(day.adding(days: -200), of: children[place])
  }

  private func support(_ from: CalendarDate, _ to: CalendarDate?) -> SimulatedSpell {
    SimulatedSpell(label: "K", from: from, to: to)
  }

  private func plan(_ from: CalendarDate) -> SimulatedSpell {
    SimulatedSpell(label: "E", from: from)
  }

  private mutating func add(_ spell: SimulatedSpell, to place: Int) {
    maker.add(spell, to: &children[place].records.freeMeals)
  }

  /// A spell that is open on the day; now and then with one that overlaps it.
  private mutating func addMealsOnDay(to place: Int) {
    let from = begun(place, within: 900)
    let ends = maker.generator.happens(perMille: 180)
    let to = ends ? day(place).adding(days: maker.generator.draw(1...300)) : nil
    add(SimulatedSpell(from: from, to: to), to: place)
    if maker.generator.happens(perMille: 60) {
      add(SimulatedSpell(from: from.adding(days: 15)), to: place)
    }
  }

  /// No free meals from the day to twelve months after it, in all the ways there are.
  private mutating func addNoMeals(to place: Int, turn: Int) {
    let day = day(place)
    switch turn % 5 {
    case 0: add(SimulatedSpell(from: begun(place, within: 600), to: day), to: place)
    case 1: add(SimulatedSpell(from: day.adding(months: 12)), to: place)
    case 2: add(SimulatedSpell(from: day, to: day), to: place)
    default: break
    }
  }
}
