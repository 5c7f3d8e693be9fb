internal import Indicators

/// The rows of the sample that must change nothing: each would, were a rule forgotten.
struct SampleTraps {
  /// Two schools' sessions: 88 % together, above 90 % were the first row counted twice.
  static let twoSchools = [(possible: 70, attended: 70), (possible: 60, attended: 45)]

  let families: [SimulatedFamily]

  /// Writes the rows at the ends of the tables.
  func write(to tables: StudyTables) throws {
    try writeDuplicates(to: tables)
    try writeUnknown(to: tables)
    try writeOutOfTime(to: tables)
    try writeLateOffer(to: tables)
  }

  /// Rows that stand twice.
  private func writeDuplicates(to tables: StudyTables) throws {
    if let child = child(where: { $0.records.suspensions.count > 1 }) {
      try tables.write(child.records.suspensions[0], of: child, remark: "low")
    }
    let (first, second) = (Self.twoSchools[0], Self.twoSchools[1])
    let moved = child { child in
      let counts = child.records.sessions.compactMap(\.counts)
      return counts.contains { $0 == first } && counts.contains { $0 == second }
    }
    if let moved, let row = moved.records.sessions.first(where: { $0.counts ?? (0, 0) == first }) {
      try tables.write(row, of: moved)
    }
    if let family = families.first(where: { $0.area == "E06000038" }) {
      try tables.write(family.children[0], of: family)
    }
    if let family = families.first(where: { $0.offers.count > 1 }) {
      try tables.write(family.offers[0], of: family)
    }
  }

  /// Rows of children and families that the study does not have.
  private func writeUnknown(to tables: StudyTables) throws {
    try tables.freeMeals.row("c9990", "2022-01-10", "")
    try tables.sen.row("c9990", "K", "2022-01-10", "")
    try tables.attendance.row("c9991", "202223", "AUT", "140", "133")
    try tables.suspensions.row("c9991", "2022-11-14", "2", "SUSP", "100.0")
    try tables.socialCare.row("c9992", "CIN", "2021-05-04", "")
    try tables.contacts.row("c9992", "04/05/2021", "contact", "police", "")
    try tables.offers.row("f9990", "2022-03-01", "1", "accepted")
    try tables.needs.row("f9990", "child")
    var stranger = SimulatedChild(born: BirthMonth(ordinal: 0), imprisoned: SampleForms.strangers)
    stranger.number = 9_990
    try tables.write(SampleForms.stranger(version: "P4-17", items: 25), of: stranger)
    let family = SimulatedFamily(number: 9_990, area: "")
    try tables.write(SampleForms.stranger(version: "", items: 18), of: family)
  }

  /// Rows dated before birth or after the extract, of a child without other such rows.
  private func writeOutOfTime(to tables: StudyTables) throws {
    let unrecorded = child { $0.records.statuses.isEmpty && $0.records.contacts.isEmpty }
    guard let unrecorded else { return }
    let before = unrecorded.born.firstDay.adding(days: -30)
    let after = ThamesValleySample.extracted.adding(days: 14)
    let spells = [
      SimulatedSpell(label: "CIN", from: before), SimulatedSpell(label: "CPP", from: after),
    ]
    try tables.write(spells, of: unrecorded, to: tables.socialCare)
    for day in [before, after] {
      tables.contacts.pseudonym("c", unrecorded.number, width: tables.layouts.digits)
      tables.contacts.day(day)
      for text in ["contact", "police", ""] { tables.contacts.text(text) }
      try tables.contacts.endRow()
    }
  }

  /// An acceptance dated after the extract, by a family that had declined.
  private func writeLateOffer(to tables: StudyTables) throws {
    let declined = families.first { family in
      family.area == "E10000025" && family.offers.map(\.outcome) == ["declined"]
    }
    guard let declined else { return }
    let late = SimulatedOffer(
      date: ThamesValleySample.extracted.adding(days: 14), sequence: 2, outcome: "accepted")
    try tables.write(late, of: declined)
  }

  /// The first child of Oxfordshire for whom something holds.
  private func child(where holds: (SimulatedChild) -> Bool) -> SimulatedChild? {
    for family in families where family.area == "E10000025" {
      if let child = family.children.first(where: holds) { return child }
    }
    return nil
  }
}
