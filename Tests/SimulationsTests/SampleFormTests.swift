import Foundation
import Indicators
import Testing

@testable import Simulations

@Suite("The questionnaires of the sample")
struct SampleFormTests {
  static let families = ThamesValleySample().familiesWithForms()
  static let oxfordshire = families.filter { $0.area == "E10000025" }
  static let elsewhere = families.filter { $0.area != "E10000025" }

  /// Every form about a child, with the child.
  static let forms = families.flatMap(\.children).flatMap { child in
    child.records.forms.map { (child: child, form: $0) }
  }

  /// A row of the README's table: the group, who answered, and what is found again.
  struct Group: CustomTestStringConvertible {
    var name: String
    var informant: InstrumentVersion.Informant?
    /// The mean of the pairs' first forms, and by how much it falls, as they were planned.
    var before: Double
    var fall: Double
    var testDescription: String { "\(name), \(informant?.rawValue ?? "stress")" }
  }

  static let groups = [
    Group(name: "Oxfordshire", informant: .parent, before: 15.5, fall: 1.8),
    Group(name: "Oxfordshire", informant: .teacher, before: 11.5, fall: 1.8),
    Group(name: "Oxfordshire", informant: .own, before: 14, fall: 1.8),
    Group(name: "Oxfordshire", informant: nil, before: 45, fall: 3),
    Group(name: "elsewhere", informant: .parent, before: 15.5, fall: 1),
    Group(name: "elsewhere", informant: .teacher, before: 11.5, fall: 1),
    Group(name: "elsewhere", informant: .own, before: 14, fall: 1),
    Group(name: "elsewhere", informant: nil, before: 45, fall: 2),
  ]

  @Test("Pairs, and forms without one, are as many as the README says", arguments: groups)
  func pairings(group: Group) throws {
    let readings = try Self.readings(of: group)
    var cells = [group.name, group.informant?.rawValue ?? "parental stress"]
    cells.append("\(readings.count)")
    for pairing in FormReader.Pairing.allCases {
      cells.append("\(readings.count { $0.pairing == pairing })")
    }
    cells.append("\(readings.count(where: \.isOverlapping))")
    let totals = readings.compactMap(\.totals)
    for sum in [totals.map(\.before), totals.map(\.after)] {
      cells.append(String(format: "%.2f", Double(sum.reduce(0, +)) / Double(totals.count)))
    }
    let line = "| " + cells.joined(separator: " | ") + " |"
    #expect(ThamesValleySample().readmeText.contains(line + "\n"), "\(line)")
  }

  @Test("Means are near the planned ones, so that the groups differ by little", arguments: groups)
  func means(group: Group) throws {
    let totals = try Self.readings(of: group).compactMap(\.totals)
    let count = Double(totals.count)
    let before = Double(totals.map(\.before).reduce(0, +)) / count
    let after = Double(totals.map(\.after).reduce(0, +)) / count
    #expect(abs(before - group.before) < 1)
    #expect(before - after > 0 && before - after < group.fall + 1.5)
  }

  @Test("Forms of Oxfordshire and of children recognised elsewhere before the rollout, no others")
  func councils() {
    for family in Self.families {
      let area = SimulatedArea.thamesValley.first { $0.code == family.area }
      let isShared = { (day: CalendarDate) in
        area?.name == "Oxfordshire"
          || area?.name != "Wokingham" && area?.isRolledOut(on: day) == false
      }
      for child in family.children where !isShared(child.imprisoned) {
        #expect(child.records.forms.isEmpty)
      }
      if let day = family.children.map(\.imprisoned).min(), !isShared(day) {
        #expect(family.forms.isEmpty)
      }
    }
  }

  @Test("About 45 % of Oxfordshire's children have a parent's form, 25 % a teacher's")
  func coverage() throws {
    let counts = try Self.groups.prefix(3).map { try Self.readings(of: $0).count }
    let older = Self.oxfordshire.flatMap(\.children).count { child in
      let parts = child.imprisoned.adding(months: 6).components
      return (132..<216).contains(parts.year * 12 + parts.month - 1 - Int(child.born.ordinal))
    }
    #expect((90...113).contains(counts[0]))
    #expect((45...68).contains(counts[1]))
    #expect((older / 4...older * 9 / 20).contains(counts[2]))
  }

  @Test("Versions fit the age on the day, but where a form is dated before birth")
  func versions() throws {
    for (child, form) in Self.forms where form.date >= child.born.firstDay {
      guard form.date <= ThamesValleySample.extracted else { continue }
      let parts = form.date.components
      let months = parts.year * 12 + parts.month - 1 - Int(child.born.ordinal)
      #expect(try #require(QuestionnaireTests.ages[form.version]).contains(months / 12))
    }
  }

  @Test("Every trap is there as often as the README says")
  func traps() throws {
    let readme = ThamesValleySample().readmeText
    for (name, count) in try Self.oddities() + Self.days() + Self.stressGaps() {
      #expect(count > 0)
      #expect(readme.contains("| \(name) | \(count) |\n"), "\(name): \(count)")
    }
  }

  /// What is odd about forms of the Strengths and Difficulties Questionnaire.
  static func oddities() throws -> [(String, Int)] {
    let scores = try forms.map { try FormReader.sdq.score($0.form) }
    let noted = { (note: FormNote) in scores.count { $0.notes.contains(note) } }
    let alike = Dictionary(grouping: forms.map { ($0.child.number, $0.form) }) { number, form in
      "\(number) \(form.version) \(form.date)"
    }
    let twice = alike.values.filter { $0.count > 1 }
    return [
      ("forms with a prorated scale", scores.count { $0.scales.contains(where: \.isProrated) }),
      ("forms without a total", scores.count { $0.sums[0] == nil }),
      ("forms without an answer", scores.count { $0.answered == 0 }),
      ("straight-lined forms", noted(.straightLined)),
      ("forms without the supplement", forms.count { $0.form.supplement.allSatisfy { $0 == nil } }),
      ("“no difficulties”, but effects ticked", noted(.impactWithoutDifficulties)),
      ("rows that stand twice", twice.count { Set($0.map(\.1)).count == 1 }),
      ("days with forms that disagree", twice.count { Set($0.map(\.1)).count > 1 }),
      ("forms dated before birth", forms.count { $0.form.date < $0.child.born.firstDay }),
      (
        "forms dated after the extract",
        forms.count { $0.form.date > ThamesValleySample.extracted }
      ),
    ]
  }

  /// First forms before the day, and forms on the edges of windows, of parents in Oxfordshire.
  static func days() throws -> [(String, Int)] {
    var counts = (before: 0, longBefore: 0, last: 0, fourth: 0, eighth: 0, near: 0)
    for child in oxfordshire.flatMap(\.children) {
      let forms = Self.forms(of: .parent, on: child)
      guard !forms.isEmpty else { continue }
      guard let first = try FormReader.sdq.read(forms, day: child.imprisoned).baseline else {
        continue
      }
      if first.date < child.imprisoned.adding(months: -12) {
        counts.longBefore += 1
      } else if first.date < child.imprisoned {
        counts.before += 1
      }
      if first.date == child.imprisoned.adding(months: 3) { counts.last += 1 }
      let days = forms.map(\.date)
      if days.contains(first.date.adding(months: 4)) { counts.fourth += 1 }
      if days.contains(first.date.adding(months: 8)) { counts.eighth += 1 }
      let mirrored = 2 * child.imprisoned.dayNumber - first.date.dayNumber
      if first.date < child.imprisoned, days.contains(CalendarDate(dayNumber: mirrored)) {
        counts.near += 1
      }
    }
    return [
      ("first forms up to twelve months before the day", counts.before),
      ("first forms more than twelve months before the day", counts.longBefore),
      ("first forms exactly three months after the day", counts.last),
      ("second forms exactly four months after the first", counts.fourth),
      ("second forms exactly eight months after the first", counts.eighth),
      ("first forms as near before the day as after it", counts.near),
    ]
  }

  /// Gaps in forms of the Parental Stress Scale.
  static func stressGaps() -> [(String, Int)] {
    let gaps = families.flatMap(\.forms).map { form in form.items.count { $0 == nil } }
    return [
      (
        "forms of parental stress with one or two answers missing",
        gaps.count { (1...2).contains($0) }
      ),
      ("forms of parental stress with more answers missing", gaps.count { $0 > 2 }),
    ]
  }

  private static func forms(
    of informant: InstrumentVersion.Informant, on child: SimulatedChild
  ) -> [SimulatedForm] {
    child.records.forms.filter { form in
      let version = Instrument.strengthsAndDifficulties.version(form.version)
      return version?.informant == informant && form.date >= child.born.firstDay
        && form.date <= ThamesValleySample.extracted
    }
  }

  private static func readings(of group: Group) throws -> [FormReader.Reading] {
    let families = group.name == "Oxfordshire" ? oxfordshire : elsewhere
    guard let informant = group.informant else {
      return try families.filter { !$0.forms.isEmpty }.map { family in
        let day = family.children.map(\.imprisoned).min()
        return try FormReader.stress.read(family.forms, day: try #require(day))
      }
    }
    return try families.flatMap(\.children).compactMap { child in
      let forms = forms(of: informant, on: child)
      return forms.isEmpty ? nil : try FormReader.sdq.read(forms, day: child.imprisoned)
    }
  }
}
