internal import Indicators

extension FamilyMaker {
  /// Draws the education records of a child.
  mutating func addEducation(to child: inout SimulatedChild) {
    addFreeMeals(to: &child)
    addProvisions(to: &child)
    addSessions(to: &child)
    addSuspensions(to: &child)
  }

  /// Free school meals: at the day of imprisonment, begun after it, or closed before it.
  mutating func addFreeMeals(to child: inout SimulatedChild) {
    let day = child.imprisoned
    let kind = generator.below(1_000)
    if happens(580, spread: 500) {
      let from = notBeforeBirth(day.adding(days: -generator.draw(0...900)), of: child)
      let to = kind < 150 ? day.adding(days: generator.draw(1...500)) : nil
      add(SimulatedSpell(from: from, to: to), to: &child.records.freeMeals)
      if kind > 970 {
        add(SimulatedSpell(from: day.adding(days: 40)), to: &child.records.freeMeals)
      }
    } else if kind < 450 {
      add(
        SimulatedSpell(from: day.adding(days: generator.draw(1...420))),
        to: &child.records.freeMeals)
    } else if kind < 560 {
      let from = notBeforeBirth(day.adding(days: -generator.draw(400...900)), of: child)
      add(closed(from: from, by: day), to: &child.records.freeMeals)
    } else if kind < 570 {
      add(SimulatedSpell(from: day, to: day), to: &child.records.freeMeals)
    }
  }

  /// Special educational needs: K, E, or N where they are on the roll without a need.
  mutating func addProvisions(to child: inout SimulatedChild) {
    let day = child.imprisoned
    let begun = notBeforeBirth(day.adding(days: -generator.draw(0...1_400)), of: child)
    let kind = generator.below(1_000)
    if happens(60, spread: 60) {
      if kind < 600 {
        let earlier = notBeforeBirth(begun.adding(days: -300), of: child)
        let to = kind < 60 ? begun.adding(days: 400) : begun
        add(SimulatedSpell(label: "K", from: earlier, to: to), to: &child.records.provisions)
      }
      add(SimulatedSpell(label: "E", from: begun), to: &child.records.provisions)
    } else if happens(290, spread: 200) {
      let to = kind < 200 ? day.adding(days: generator.draw(1...400)) : nil
      add(SimulatedSpell(label: "K", from: begun, to: to), to: &child.records.provisions)
    } else if kind < 150 {
      add(SimulatedSpell(label: "N", from: begun), to: &child.records.provisions)
    } else if kind < 200 {
      var spell = closed(from: begun, by: day)
      spell.label = "K"
      add(spell, to: &child.records.provisions)
    }
  }

  /// Attendance in the terms around the day, with gaps, moves of school and empty terms.
  mutating func addSessions(to child: inout SimulatedChild) {
    let centre = Term(containing: child.imprisoned)
    let level = typicalAttendance()
    for offset in -5...5 {
      let term = centre.adding(offset)
      guard term.firstDay <= extracted, (4...15).contains(child.born.age(at: term.year))
      else { continue }
      let kind = generator.below(1_000)
      if kind < 35 { continue }
      if kind < 45 {
        child.records.sessions.append(SimulatedSessions(term: term, counts: (0, 0)))
      } else if kind < 50 {
        child.records.sessions.append(SimulatedSessions(term: term))
      } else {
        let possible = possibleSessions(of: term)
        let rate = min(1_000, max(0, level + generator.draw(-60...60)))
        let counts = (possible: possible, attended: possible * rate / 1_000)
        child.records.sessions +=
          kind < 70
          ? twoSchools(term, counts) : [SimulatedSessions(term: term, counts: counts)]
      }
    }
  }

  /// Suspensions in the year of the day and those beside it; most children have none.
  mutating func addSuspensions(to child: inout SimulatedChild) {
    let older = child.born.age(at: AcademicYear(containing: child.imprisoned)) >= 11
    guard happens(older ? 130 : 30, spread: 60) else { return }
    for _ in 0..<generator.pick([(1, 550), (2, 250), (3, 120), (6, 80)]) {
      let date = child.imprisoned.adding(days: generator.draw(-400...400))
      guard date <= extracted,
        (9...12).contains(date.components.month)
          || (1...6).contains(date.components.month)
      else { continue }
      child.records.suspensions.append(
        SimulatedSuspension(
          date: date, sessions: generator.draw(1...10),
          category: generator.happens(perMille: 12) ? "PERM" : "SUSP"))
    }
  }

  /// The possible sessions of a term, as schools' calendars vary.
  mutating func possibleSessions(of term: Term) -> Int {
    switch term.season {
    case .autumn: generator.draw(136...142)
    case .spring: generator.draw(112...120)
    case .summer: generator.draw(118...126)
    }
  }

  /// The same sessions at two schools: rows that differ, to be added.
  mutating func twoSchools(_ term: Term, _ counts: (possible: Int, attended: Int))
    -> [SimulatedSessions]
  {
    let first = counts.possible / 3
    let second = counts.possible - first
    let least = max(0, counts.attended - second)
    let attended = generator.draw(least...min(first, counts.attended))
    return [
      SimulatedSessions(term: term, counts: (first, attended)),
      SimulatedSessions(term: term, counts: (second, counts.attended - attended)),
    ]
  }

  /// The earliest day that is allowed for a child, where a drawn day lies before it.
  func notBeforeBirth(_ day: CalendarDate, of child: SimulatedChild) -> CalendarDate {
    max(day, child.born.firstDay)
  }

  /// A spell that ends on or before a day, and not before it begins.
  mutating func closed(from: CalendarDate, by day: CalendarDate) -> SimulatedSpell {
    SimulatedSpell(from: from, to: self.day(from: from, through: max(from, day)))
  }

  /// Adds a spell as the extract shows it: nothing that begins after it, open where it ends after.
  func add(_ spell: SimulatedSpell, to spells: inout [SimulatedSpell]) {
    guard spell.from <= extracted else { return }
    var spell = spell
    if let to = spell.to, to > extracted { spell.to = nil }
    spells.append(spell)
  }

  /// How much of the possible sessions a child attends, in thousandths.
  private mutating func typicalAttendance() -> Int {
    if happens(520, spread: -300) { return generator.draw(880...1_000) }
    return generator.happens(perMille: 760) ? generator.draw(500...900) : generator.draw(0...500)
  }
}
