internal import Indicators

extension StudyTables {
  /// Writes the rows of a family: linked records only.
  func write(_ family: SimulatedFamily) throws {
    for child in family.children {
      try write(child, of: family)
      if child.hasEducationRecord { try writeEducation(of: child) }
      if child.hasSocialCareRecord { try writeSocialCare(of: child) }
      for form in child.records.forms { try write(form, of: child) }
      if let housing { try write(child.records.tenures, of: child, to: housing) }
    }
    for offer in family.offers { try write(offer, of: family) }
    for need in family.needs {
      needs.pseudonym("f", family.number, width: layouts.digits)
      needs.text(need)
      try needs.endRow()
    }
    for form in family.forms { try write(form, of: family) }
  }

  /// Writes a child's row in the first table.
  func write(_ child: SimulatedChild, of family: SimulatedFamily) throws {
    children.pseudonym("c", child.number, width: layouts.digits)
    children.pseudonym("f", family.number, width: layouts.digits)
    children.text(family.area)
    children.text(child.sex)
    children.month(child.born)
    children.day(child.imprisoned)
    children.text(child.parent)
    children.text(child.ethnicity)
    children.text(child.carerAfter)
    children.text(child.knownBefore ? "yes" : "no")
    children.text(child.hasEducationRecord ? "yes" : "no")
    children.text(child.hasSocialCareRecord ? "yes" : "no")
    try children.endRow()
  }

  /// Writes an offer.
  func write(_ offer: SimulatedOffer, of family: SimulatedFamily) throws {
    offers.pseudonym("f", family.number, width: layouts.digits)
    offers.day(offer.date)
    offers.number(offer.sequence)
    offers.text(offer.outcome)
    try offers.endRow()
  }

  /// Writes one row of attendance.
  func write(_ row: SimulatedSessions, of child: SimulatedChild) throws {
    attendance.pseudonym("c", child.number, width: layouts.digits)
    switch layouts.terms {
    case .standard:
      attendance.year(row.term.year, sign: "/")
      attendance.text(Self.standardNames[row.term.season.rawValue])
    case .local:
      attendance.year(row.term.year, sign: nil)
      attendance.text(Self.localNames[row.term.season.rawValue])
    }
    if let counts = row.counts {
      attendance.number(counts.possible)
      attendance.number(counts.attended)
    } else {
      attendance.text(row.symbol)
      attendance.text(row.symbol)
    }
    try attendance.endRow()
  }

  /// Writes one suspension.
  func write(
    _ row: SimulatedSuspension, of child: SimulatedChild, remark: String? = nil
  ) throws {
    suspensions.pseudonym("c", child.number, width: layouts.digits)
    suspensions.day(row.date)
    suspensions.number(row.sessions)
    suspensions.text(row.category)
    if let remark { suspensions.text(remark) }
    try suspensions.endRow()
  }

  /// Writes a child's spells to a table.
  func write(
    _ spells: [SimulatedSpell], of child: SimulatedChild, to table: TableWriter
  ) throws {
    for spell in spells {
      table.pseudonym("c", child.number, width: layouts.digits)
      let labelLast = table === housing
      if !labelLast, !spell.label.isEmpty { table.text(spell.label) }
      table.day(spell.from)
      table.day(spell.to)
      if labelLast { table.text(spell.label) }
      try table.endRow()
    }
  }

  private static let standardNames = ["autumn", "spring", "summer"]
  private static let localNames = ["AUT", "SPR", "SUM"]

  private func writeEducation(of child: SimulatedChild) throws {
    try write(child.records.freeMeals, of: child, to: freeMeals)
    try write(child.records.provisions, of: child, to: sen)
    for row in child.records.sessions { try write(row, of: child) }
    for (place, row) in child.records.suspensions.enumerated() {
      try write(row, of: child, remark: remark(on: place, of: child))
    }
  }

  /// The sample's mislabelled column: 100 or 0 for a child, called a rate, with symbols.
  private func remark(on place: Int, of child: SimulatedChild) -> String? {
    guard layouts.suspensions.heading.hasSuffix("rate") else { return nil }
    return ["100.0", "c", "100.0", "z", "low", "x"][(place + child.number) % 6]
  }

  private func writeSocialCare(of child: SimulatedChild) throws {
    try write(child.records.statuses, of: child, to: socialCare)
    for contact in child.records.contacts {
      contacts.pseudonym("c", child.number, width: layouts.digits)
      contacts.day(contact.date)
      contacts.text(contact.kind)
      contacts.text(contact.source)
      contacts.text(contact.outcome)
      try contacts.endRow()
    }
  }
}
