internal import Indicators

extension FamilyMaker {
  /// Draws the social care records of a child.
  /// - Parameters:
  ///   - child: The child.
  ///   - known: Whether the pathway passes a notice on, so that contacts are commoner.
  mutating func addSocialCare(to child: inout SimulatedChild, noticed known: Bool) {
    addStatuses(to: &child)
    addContacts(to: &child, noticed: known)
  }

  /// Statuses: open at the day, begun after it, or closed before it.
  mutating func addStatuses(to child: inout SimulatedChild) {
    let day = child.imprisoned
    if happens(240, spread: 260) {
      let from = notBeforeBirth(day.adding(days: -generator.draw(0...700)), of: child)
      let to = generator.happens(perMille: 450) ? day.adding(days: generator.draw(1...400)) : nil
      add(SimulatedSpell(label: statutory(), from: from, to: to), to: &child.records.statuses)
      if generator.happens(perMille: 60) {
        add(SimulatedSpell(label: "EH", from: from), to: &child.records.statuses)
      }
      if let to, generator.happens(perMille: 300) {
        add(SimulatedSpell(label: "EH", from: to), to: &child.records.statuses)
      }
      return
    }
    if happens(320, spread: 200) {
      let from = notBeforeBirth(day.adding(days: -generator.draw(300...1_500)), of: child)
      var spell = closed(from: from, by: day)
      spell.label = generator.happens(perMille: 300) ? "EH" : statutory()
      add(spell, to: &child.records.statuses)
    }
    if happens(35, spread: 40) {
      let from = notBeforeBirth(day.adding(days: -generator.draw(0...300)), of: child)
      let to = day.adding(days: generator.draw(20...400))
      add(SimulatedSpell(label: "EH", from: from, to: to), to: &child.records.statuses)
    }
    let after = day.adding(days: generator.draw(0...300))
    if happens(100, spread: 80) {
      add(SimulatedSpell(label: statutory(), from: after), to: &child.records.statuses)
    } else if happens(110, spread: 60) {
      add(SimulatedSpell(label: "EH", from: after), to: &child.records.statuses)
    }
  }

  /// Contacts and referrals before the day and after it.
  mutating func addContacts(to child: inout SimulatedChild, noticed: Bool) {
    let day = child.imprisoned
    if happens(300, spread: 200) {
      addContact(on: day.adding(days: -generator.draw(1...500)), to: &child)
    }
    if happens(noticed ? 420 : 260, spread: 200) {
      addContact(on: day.adding(days: generator.draw(0...240)), to: &child)
      if generator.happens(perMille: 250) {
        addContact(on: day.adding(days: generator.draw(30...400)), to: &child)
      }
    }
  }

  /// Tenures of the homes a child lives in, for a study's own indicator.
  mutating func addTenures(to child: inout SimulatedChild) {
    let day = child.imprisoned
    let begun = notBeforeBirth(day.adding(days: -generator.draw(60...900)), of: child)
    let moved = day.adding(days: generator.draw(-40...420))
    let settled = generator.pick([("social", 480), ("private", 360), ("owner", 160)])
    if happens(90, spread: 100), moved > begun {
      add(SimulatedSpell(label: "temporary", from: begun, to: moved), to: &child.records.tenures)
      add(SimulatedSpell(label: settled, from: moved), to: &child.records.tenures)
    } else {
      add(SimulatedSpell(label: settled, from: begun), to: &child.records.tenures)
    }
  }

  /// A contact or referral with who made it and what followed.
  mutating func contact(on date: CalendarDate, kind: String) -> SimulatedContact {
    SimulatedContact(
      date: date, kind: kind,
      source: generator.pick([
        ("police", 460), ("school", 230), ("health", 140), ("family", 90), ("other", 80),
      ]),
      outcome: kind == "referral"
        ? generator.pick([("assessment", 850), ("no further action", 150)])
        : generator.pick([("no further action", 600), ("advice, signposting", 400)]))
  }

  /// A status of Child in Need or above.
  mutating func statutory() -> String {
    generator.pick([("CIN", 640), ("CPP", 210), ("CLA", 150)])
  }

  private mutating func addContact(on date: CalendarDate, to child: inout SimulatedChild) {
    guard date <= extracted, date >= child.born.firstDay else { return }
    let kind = generator.happens(perMille: 380) ? "referral" : "contact"
    child.records.contacts.append(contact(on: date, kind: kind))
  }
}
