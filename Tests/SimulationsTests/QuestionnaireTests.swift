import Foundation
import Indicators
import Testing

@testable import Simulations

@Suite("Questionnaires of a synthetic study")
struct QuestionnaireTests {
  /// The forms of some families by one plan.
  static func families(_ count: Int, by plan: FormPlan, seed: UInt64 = 5) -> [SimulatedFamily] {
    let extracted = CalendarDate.known(2025, 3, 31)
    var maker = FamilyMaker(seed: seed, extracted: extracted)
    var forms = QuestionnaireMaker(seed: seed, extracted: extracted)
    return (0..<count).map { _ in
      let size = maker.siblings()
      var family = maker.family(in: SimulatedArea.thamesValley[0], size: size)
      forms.addForms(to: &family, by: plan)
      return family
    }
  }

  @Test(
    "The other tables of seed 7 are, byte for byte, what they were before there were forms",
    arguments: [
      // FNV-1a hashes of the files of a build without forms, taken by another program.
      ("attendance.csv", 0xd6f8_e54b_4975_2059), ("children.csv", 0xa172_1b51_1512_f62d),
      ("contacts.csv", 0x6b56_de0f_fffc_56af), ("free_meals.csv", 0xcf68_0da0_fe79_e584),
      ("needs.csv", 0xf18d_3ade_8059_9913), ("offers.csv", 0x4fdd_0493_17c0_1b63),
      ("sen.csv", 0x059b_4405_1693_2d8b), ("social_care.csv", 0x5a1b_1d2a_7ec0_2fcc),
      ("suspensions.csv", 0xa900_773e_b582_784f),
    ] as [(String, UInt64)])
  func unchanged(file: String, hash: UInt64) throws {
    let url = SimulationTests.seven.url.appendingPathComponent(file)
    var found: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in [UInt8](try Data(contentsOf: url)) {
      found = (found ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    #expect(found == hash)
  }

  @Test("About half a form a child, with as many columns as the heading has")
  func tables() throws {
    let folder = SimulationTests.seven
    let forms = try folder.rows(of: "sdq.csv")
    let stress = try folder.rows(of: "parental_stress.csv")
    #expect((800...1_300).contains(forms.count))
    #expect((150...500).contains(stress.count))
    #expect(forms.allSatisfy { $0.count == 3 + 25 + 7 })
    #expect(stress.allSatisfy { $0.count == 2 + 18 })
    #expect(forms.allSatisfy { $0[3..<28].allSatisfy { ["", "0", "1", "2"].contains($0) } })
    #expect(forms.allSatisfy { $0[28...].allSatisfy { ["", "0", "1", "2", "3"].contains($0) } })
    #expect(
      stress.allSatisfy { $0[2...].allSatisfy { ["", "1", "2", "3", "4", "5"].contains($0) } })
    #expect((forms + stress).allSatisfy { $0[1] <= "2025-03-31" })
  }

  @Test("Versions fit the age on the day, and no form has an answer that its version lacks")
  func versions() throws {
    var seen: Set<String> = []
    for child in Self.families(600, by: .rollout).flatMap(\.children) {
      for form in child.records.forms {
        let parts = form.date.components
        let months = parts.year * 12 + parts.month - 1 - Int(child.born.ordinal)
        let ages = try #require(Self.ages[form.version])
        #expect(ages.contains(months / 12) && months >= 0)
        #expect(throws: Never.self) { try FormReader.sdq.score(form) }
        seen.insert(form.version)
      }
    }
    #expect(seen == Set(Self.ages.keys))
  }

  @Test("Answers have the level that is asked for, reversed items the other way round")
  func levels() throws {
    var maker = QuestionnaireMaker(seed: 3, extracted: .known(2025, 3, 31))
    let day = CalendarDate.known(2024, 1, 1)
    let forms = (0..<1_500).map { _ in maker.form(on: day, version: "P4-17", difficulties: 240) }
    let totals = try forms.compactMap(FormReader.sdq.total)
    let mean = Double(totals.reduce(0, +)) / Double(totals.count)
    // A total's standard deviation is about 3.4: five standard errors of 3.4 / √1,470 are 0.45.
    #expect(abs(mean - 24) < 0.45)
    // Conduct: 240 · 950 / 400 = 570 of 1,000, so item 5 is 1.14 and item 7, reversed, 0.86;
    // an answer's standard deviation is 0.71, five standard errors are 0.10.
    #expect(abs(answer(5, in: forms) - 1.14) < 0.1)
    #expect(abs(answer(7, in: forms) - 0.86) < 0.1)
    // Prosocial: 880 − 240 · 0.6 = 736 of 1,000 are 1.47.
    #expect(abs(answer(1, in: forms) - 1.47) < 0.1)
    let stress = (0..<1_500).map { _ in maker.stressForm(on: day, total: 576) }
    // (57.6 − 18) / 72 = 0.55 of four points: item 3 is 1 + 2.2, item 1, reversed, 5 − 2.2.
    #expect(abs(answer(3, in: stress) - 3.2) < 0.13)
    #expect(abs(answer(1, in: stress) - 2.8) < 0.13)
  }

  @Test("A bell has the mean 0, and the standard deviation that is asked for")
  func bell() {
    var generator = SimulationGenerator(seed: 8)
    let draws = (0..<20_000).map { _ in Double(generator.bell(100)) }
    let mean = draws.reduce(0, +) / 20_000
    let deviation = (draws.map { $0 * $0 }.reduce(0, +) / 20_000).squareRoot()
    // Standard errors 0.71 and 0.45 (six even draws: kurtosis 2.8), five times.
    #expect(abs(mean) < 3.6 && abs(deviation - 100) < 2.3)
  }

  @Test("Parents' totals are near 15.5 at first and 1.8 lower later; siblings are alike")
  func means() throws {
    var (first, second): ([Double], [Double]) = ([], [])
    var siblings: [(Double, Double)] = []
    for family in Self.families(2_500, by: .rollout) {
      var before: [Double] = []
      for child in family.children {
        let forms = child.records.forms.filter { $0.version == "P4-17" }
        let totals = try forms.compactMap(FormReader.sdq.total).map(Double.init)
        if totals.count == 2 { (first, second) = (first + [totals[0]], second + [totals[1]]) }
        before += totals.prefix(1)
      }
      if before.count > 1 { siblings.append((before[0], before[1])) }
    }
    let count = Double(first.count)
    let (early, late) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    // 1,000 pairs: standard errors 6.2 / √1,000 = 0.20 and 5 / √1,000 = 0.16; three of each. The
    // floor of the scale adds up to 0.2.
    #expect(count > 900)
    #expect(abs(early - 15.5) < 0.8)
    #expect(abs(early - late - 1.8) < 0.5)
    let x = siblings.map(\.0).reduce(0, +) / Double(siblings.count)
    let y = siblings.map(\.1).reduce(0, +) / Double(siblings.count)
    let shared = siblings.map { ($0.0 - x) * ($0.1 - y) }.reduce(0, +) / Double(siblings.count)
    // The family's part has the variance 9; its standard error is 37 / √350 = 2.
    #expect(siblings.count > 250)
    #expect(shared > 3 && shared < 15)
  }

  @Test("A first form is looked for around the day, a second after it, by every course")
  func courses() {
    let day = CalendarDate.known(2023, 5, 31)
    var generator = SimulationGenerator(seed: 4)
    for course in FormCourse.allCases {
      for _ in 0..<50 {
        let first = course.first(around: day, with: &generator)
        let second = course.second(after: first, around: day, with: &generator)
        #expect((first == nil) == (course == .secondOnly))
        #expect((second == nil) == (course == .firstOnly))
        if let first { #expect(first < day.adding(months: 3)) }
        if let first, let second { #expect(first < second) }
        if first == nil, let second { #expect(second > day.adding(months: 3)) }
      }
    }
  }

  /// The ages in years at which a version is answered.
  static let ages: [String: ClosedRange<Int>] = [
    "P2-4": 2...4, "T2-4": 2...4, "P4-17": 5...17, "T4-17": 5...17, "S11-17": 11...17,
  ]

  private func answer(_ item: Int, in forms: [SimulatedForm]) -> Double {
    let answers = forms.compactMap { $0.items[item - 1] }
    return Double(answers.reduce(0, +)) / Double(answers.count)
  }
}
