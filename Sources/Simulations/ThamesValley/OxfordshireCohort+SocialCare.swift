internal import Indicators

extension OxfordshireCohort {
  /// The children by their status on the day of imprisonment.
  private struct Groups {
    /// Child in Need or above: 67.
    var statutory: [Int] = []
    /// Early help: 3.
    var earlyHelp: [Int] = []
    /// None open, but known from before: 99.
    var known: [Int] = []
    /// No record: 56.
    var none: [Int] = []
  }

  /// Statuses (67, then 70 Child in Need or above; 3, then 21 early help) and contacts (32, 90).
  mutating func addStatuses() {
    let ranked = byHardship(Array(children.indices), share: 55)
    let others = maker.generator.shuffled(Array(ranked.dropFirst(67)))
    let groups = Groups(
      statutory: Array(ranked.prefix(67)), earlyHelp: Array(others.prefix(3)),
      known: Array(others[3..<102]), none: Array(others[102...]))
    for (turn, place) in groups.statutory.enumerated() { addStatutory(to: place, turn: turn) }
    for (turn, place) in groups.earlyHelp.enumerated() { addEarlyHelp(to: place, turn: turn) }
    for (turn, place) in groups.known.enumerated() where turn < 19 {
      addLater(to: place, label: turn < 10 ? maker.statutory() : "EH")
    }
    for (turn, place) in groups.none.enumerated() where turn < 12 {
      addLater(to: place, label: turn < 7 ? maker.statutory() : "EH")
    }
    addContacts(groups)
  }

  /// Homes: 18 of 225 temporary on the day, 24 six months later.
  mutating func addTenures() {
    let ranked = byHardship(Array(children.indices), share: 80)
    for (turn, place) in ranked.enumerated() {
      let (from, day) = (begun(place, within: 900), day(place))
      let moved = maker.day(from: day.adding(days: 1), through: halfYear(after: place))
      let settled = maker.generator.pick([("social", 560), ("private", 330), ("owner", 110)])
      switch turn {
      case 0..<14: addTenure("temporary", to: place, from: from)
      case 14..<18:
        addTenure("temporary", to: place, from: from, until: moved)
        addTenure(settled, to: place, from: moved)
      case 18..<28:
        addTenure(settled, to: place, from: from, until: moved)
        addTenure("temporary", to: place, from: moved)
      default: addTenure(settled, to: place, from: from)
      }
    }
  }

  /// Open on the day; after six months 52 still are, 5 have stepped down to early help.
  private mutating func addStatutory(to place: Int, turn: Int) {
    let (day, later) = (day(place), halfYear(after: place))
    let from = turn == 0 ? day : begun(place, within: 700)
    if turn < 15 {
      let end = turn == 1 ? later : maker.day(from: day.adding(days: 1), through: later)
      add(maker.statutory(), to: place, from: from, until: end)
      if turn < 5 { add("EH", to: place, from: end) }
    } else if turn < 21 {
      let next = maker.day(from: day.adding(days: 1), through: later)
      add("CIN", to: place, from: from, until: next.adding(days: 10))
      add("CPP", to: place, from: next)
    } else {
      let end = later.adding(days: maker.generator.draw(1...300))
      let ends = maker.generator.happens(perMille: 400)
      add(maker.statutory(), to: place, from: from, until: ends ? end : nil)
      if turn < 25 { add("EH", to: place, from: from) }
    }
  }

  /// Early help on the day; one of the three becomes a Child in Need besides.
  private mutating func addEarlyHelp(to place: Int, turn: Int) {
    add("EH", to: place, from: begun(place, within: 300))
    if turn == 0 { add("CIN", to: place, from: day(place).adding(days: 60)) }
  }

  /// A status begun after the day that is open six months later.
  private mutating func addLater(to place: Int, label: String) {
    let later = halfYear(after: place)
    let from = maker.day(from: day(place).adding(days: 1), through: later)
    add(label, to: place, from: from)
  }

  private mutating func addContacts(_ groups: Groups) {
    let sixMonthsOld = { [children] (place: Int) in
      children[place].born.firstDay <= children[place].imprisoned.adding(months: -7)
    }
    let old = maker.generator.shuffled(groups.known.filter(sixMonthsOld))
    let before =
      Array(old.prefix(19)) + groups.earlyHelp.filter(sixMonthsOld).prefix(1)
      + maker.generator.shuffled(groups.statutory.filter(sixMonthsOld)).prefix(12)
    for (turn, place) in before.enumerated() { addContactBefore(to: place, turn: turn) }
    let unseen = groups.known.filter { !before.contains($0) }
    for (turn, place) in unseen.enumerated() { addPast(to: place, turn: turn) }
    let after =
      Array(groups.none.suffix(22)) + groups.earlyHelp.prefix(2)
      + maker.generator.shuffled(groups.statutory).prefix(30)
      + maker.generator.shuffled(groups.known).prefix(36)
    for (turn, place) in after.enumerated() { addContactWithin(to: place, turn: turn) }
    let monthEnd = children.indices.filter { place in
      day(place).components.day > halfYear(after: place).components.day
    }
    for place in groups.none[20..<23] + monthEnd where !after.contains(place) {
      addContact(to: place, on: halfYear(after: place))
    }
  }

  private mutating func addContactBefore(to place: Int, turn: Int) {
    let first = day(place).adding(months: -6)
    let date = maker.day(from: first, through: day(place).adding(days: -1))
    addContact(to: place, on: turn == 0 ? first : date, isReferral: turn % 3 == 1)
  }

  private mutating func addContactWithin(to place: Int, turn: Int) {
    let last = halfYear(after: place).adding(days: -1)
    let date = maker.day(from: day(place), through: last)
    let edges = [0: day(place), 1: last]
    addContact(to: place, on: edges[turn] ?? date, isReferral: turn % 8 > 4)
    if turn % 7 == 2 { addContact(to: place, on: maker.day(from: date, through: last)) }
  }

  /// Something from before the day that is over, and no contact in the six months before it.
  private mutating func addPast(to place: Int, turn: Int) {
    let earliest = children[place].born.firstDay
    let limit = day(place).adding(months: -6).adding(days: -1)
    if turn % 2 == 0, earliest < limit {
      let drawn = max(earliest, limit.adding(days: -maker.generator.draw(0...500)))
      addContact(to: place, on: turn == 0 ? limit : drawn)
      if turn == 2 { add("CLA", to: place, from: day(place), until: day(place)) }
    } else {
      let from = begun(place, within: 1_000)
      let end = turn == 1 ? day(place) : maker.day(from: from, through: day(place))
      let label = maker.generator.happens(perMille: 250) ? "EH" : maker.statutory()
      add(label, to: place, from: from == end ? from.adding(days: -1) : from, until: end)
    }
  }

  private mutating func addContact(
    to place: Int, on date: CalendarDate, isReferral: Bool = false
  ) {
    var contact = maker.contact(on: date, kind: isReferral ? "referral" : "contact")
    if contact.source == "family" { contact.source = "children’s centre" }
    children[place].records.contacts.append(contact)
  }

  private mutating func add(
    _ label: String, to place: Int, from: CalendarDate, until to: CalendarDate? = nil
  ) {
    maker.add(
      SimulatedSpell(label: label, from: from, to: to), to: &children[place].records.statuses)
  }

  private mutating func addTenure(
    _ tenure: String, to place: Int, from: CalendarDate, until to: CalendarDate? = nil
  ) {
    maker.add(
      SimulatedSpell(label: tenure, from: from, to: to), to: &children[place].records.tenures)
  }
}
