import Foundation
import Indicators
import Testing

@testable import Simulations

@Suite("The sample of the Thames Valley")
struct ThamesValleySampleTests {
  /// The cohort before it is written, from which the planned counts are taken again.
  static let families = ThamesValleySample().families()

  /// The children of the first area.
  static let oxfordshire = families.filter { $0.area == "E10000025" }.flatMap(\.children)

  /// Those of school age whose education records are linked.
  static let pupils = oxfordshire.filter { $0.isSchoolAge && $0.hasEducationRecord }

  @Test("The sample that is kept is what the preset writes, to the byte")
  func kept() throws {
    let folder = StudyFolder()
    try ThamesValleySample().write(to: folder.url)
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let kept = root.appendingPathComponent("sample-data/thames-valley")
    let (written, stored) = try (
      StudyFolder.files(in: folder.url), StudyFolder.files(in: kept)
    )
    #expect(written.keys.sorted() == stored.keys.sorted())
    for name in written.keys.sorted() { #expect(written[name] == stored[name], "\(name)") }
  }

  @Test("225 children, 106 girls and 119 boys, 175 of school age, 163 of them linked")
  func people() {
    #expect(Self.oxfordshire.count == 225)
    #expect(Self.oxfordshire.count { $0.sex == "F" } == 106)
    #expect(Self.oxfordshire.count { $0.sex == "M" } == 119)
    #expect(Self.oxfordshire.count { $0.isSchoolAge } == 175)
    #expect(Self.pupils.count == 163)
    #expect(Self.families.count { $0.area == "E10000025" } == 150)
  }

  @Test("Free meals: 108 of 163 on the day, 126 of 146 within twelve months")
  func freeMeals() {
    let pupils = Self.pupils
    #expect(pupils.count { isOpen($0.records.freeMeals, on: $0.imprisoned) } == 108)
    let followed = pupils.filter {
      $0.imprisoned.adding(months: 12) <= ThamesValleySample.extracted
    }
    #expect(followed.count == 146)
    let within = followed.count { child in
      let (start, end) = (child.imprisoned, child.imprisoned.adding(months: 12))
      return child.records.freeMeals.contains {
        max($0.from, start) < min($0.to ?? end, end)
      }
    }
    #expect(within == 126)
  }

  @Test("SEN support 51, plans 11, of 163")
  func provisions() {
    func has(_ code: String, _ child: SimulatedChild) -> Bool {
      isOpen(child.records.provisions.filter { $0.label == code }, on: child.imprisoned)
    }
    #expect(Self.pupils.count { has("E", $0) } == 11)
    #expect(Self.pupils.count { has("K", $0) && !has("E", $0) } == 51)
  }

  @Test("Attendance in the term: 80 above 90 %, 140 above 50 %, none missing")
  func attendance() {
    var (above90, above50, known) = (0, 0, 0)
    for child in Self.pupils {
      let term = Term(containing: child.imprisoned)
      let counts = child.records.sessions.filter { $0.term == term }.compactMap(\.counts)
      let possible = counts.map(\.possible).reduce(0, +)
      let attended = counts.map(\.attended).reduce(0, +)
      if possible > 0 { known += 1 }
      if attended * 10 > possible * 9 { above90 += 1 }
      if attended * 2 > possible { above50 += 1 }
    }
    #expect((above90, above50, known) == (80, 140, 163))
  }

  @Test("Suspensions: 12 of 7 children in the year of the day")
  func suspensions() {
    let counts = Self.pupils.map { child in
      let year = AcademicYear(containing: child.imprisoned)
      return child.records.suspensions.count {
        $0.category == "SUSP" && AcademicYear(containing: $0.date) == year
      }
    }
    #expect(counts.count { $0 > 0 } == 7)
    #expect(counts.reduce(0, +) == 12)
  }

  @Test("Statuses: Child in Need or above and early help", arguments: [(0, 67, 3), (6, 70, 21)])
  func statuses(months: Int, statutory: Int, earlyHelp: Int) {
    var (high, low) = (0, 0)
    for child in Self.oxfordshire {
      let day = child.imprisoned.adding(months: months)
      let open = child.records.statuses.filter { isOpen([$0], on: day) }
      if open.contains(where: { $0.label != "EH" }) { high += 1 } else if !open.isEmpty { low += 1 }
    }
    #expect((high, low) == (statutory, earlyHelp))
  }

  @Test("Contacts: 32 before, 90 after; 56 without a record")
  func contacts() {
    var (before, within, none) = (0, 0, 0)
    for child in Self.oxfordshire {
      let day = child.imprisoned
      let (start, end) = (day.adding(months: -6), day.adding(months: 6))
      let dates = child.records.contacts.map(\.date)
      if dates.contains(where: { $0 >= start && $0 < day }) { before += 1 }
      if dates.contains(where: { $0 >= day && $0 < end }) { within += 1 }
      let begun = child.records.statuses.contains { $0.from <= day }
      if !begun, !dates.contains(where: { $0 < day }) { none += 1 }
    }
    #expect((before, within, none) == (32, 90, 56))
  }

  @Test("Take-up: 80 of 400 against 26 of 200, and nobody in Windsor and Maidenhead")
  func takeUp() {
    var counts: [Bool: (offered: Int, accepted: Int)] = [:]
    var windsor = (offered: 0, accepted: 0)
    for family in Self.families where !family.offers.isEmpty {
      let area = SimulatedArea.thamesValley.first { $0.code == family.area }
      let day = family.children.map(\.imprisoned).min() ?? ThamesValleySample.extracted
      let arm = area?.isRolledOut(on: day) ?? false
      let last = family.offers.max { ($0.date, $0.sequence) < ($1.date, $1.sequence) }
      let accepted = last?.outcome == "accepted" ? 1 : 0
      counts[arm, default: (0, 0)].offered += 1
      counts[arm, default: (0, 0)].accepted += accepted
      if area?.name == "Windsor and Maidenhead" {
        windsor = (windsor.offered + 1, windsor.accepted + accepted)
      }
    }
    #expect(counts[true] ?? (0, 0) == (400, 80))
    #expect(counts[false] ?? (0, 0) == (200, 26))
    #expect(windsor == (15, 0))
  }

  @Test("The files have their local ways")
  func styles() throws {
    let folder = StudyFolder()
    try ThamesValleySample().write(to: folder.url)
    let files = try StudyFolder.files(in: folder.url)
    let socialCare = try #require(files["social_care.csv"])
    #expect(socialCare.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(socialCare.count { $0 == 0x0D } == socialCare.count { $0 == 0x0A })
    let contacts = try #require(files["contacts.csv"])
    #expect(contacts.contains(0x92))
    #expect(String(data: contacts, encoding: .utf8) == nil)
    let children = try folder.rows(of: "children.csv")
    #expect(children.count - Set(children).count == 1)
  }

  private func isOpen(_ spells: [SimulatedSpell], on day: CalendarDate) -> Bool {
    spells.contains { spell in
      spell.from <= day && (spell.to.map { day < $0 } ?? true)
    }
  }
}
