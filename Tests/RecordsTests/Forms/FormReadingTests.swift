import Indicators
import Studies
import Tallies
import Testing

@testable import Records

@Suite("Forms of questionnaires are read, checked and scored")
struct FormReadingTests {
  private static let child = ["K1,F1,E10000025,F,2023-05-02"]

  /// A form with given cells for its first items and supplement, all other items 1 as stored.
  private static func line(
    _ items: [String], filled: String = "1", version: String = "P4-17",
    supplement: String = ",,,,,,"
  ) -> String {
    let rest = [String](repeating: filled, count: 25 - items.count)
    return "K1,2023-05-02,\(version),"
      + (items + rest).joined(separator: ",") + ",\(supplement)"
  }

  private static func study(
    _ lines: [String], _ coding: AnswerCoding = AnswerCoding()
  ) throws -> FormStudy {
    let study = try FormStudy(child)
    try study.add("sdq", [FormLine.sdqHeading] + lines, answers: coding)
    return study
  }

  @Test("only the day, the version and the scores are kept")
  func columns() throws {
    let extract = try Self.study([Self.line([])]).read()
    let table = try #require(extract.tables["sdq"])
    let names =
      ["date", "version"] + [
        "emotional", "conduct", "hyperactivity", "peer", "prosocial", "total", "internalising",
        "externalising", "impact",
      ]
    #expect(table.columns.map(\.name) == names)
    #expect(
      table.column("version")?.levels == ["P4-17", "T4-17", "S11-17", "P2-4", "T2-4", "S18+"])
    // An answer of 1 is 1 either way: 5 a scale, 20 in all.
    #expect(table.column("total")?.values == [20])
    #expect(table.column("impact")?.values == [RecordColumn.missing])
    #expect(extract.quality[QualityKey(table: "sdq", rule: "straight-lined-form")] == 1)
  }

  @Test("items are shifted, the supplement is not, and declared codes are no answers")
  func coding() throws {
    // Written from 1 to 3: items 1 and 2 without an answer, item 3 (emotional) is 3 - 1 = 2.
    let study = try Self.study(
      [Self.line(["9", "-9", "3", "", "+2", "2.0"], filled: "2", supplement: "1,3,1,2,9,0,")],
      AnswerCoding(shift: -1, missing: [9, -9]))
    let extract = try study.read()
    let table = try #require(extract.tables["sdq"])
    #expect(table.column("emotional")?.values == [6])
    // Prosocial has items 1, 4, 9, 17 and 20, of which two are missing: 3 of 3, prorated to 5.
    #expect(table.column("prosocial")?.values == [5])
    // Distress 3 gives 2 points, home 1 none, friends 2 one, leisure 0 none.
    #expect(table.column("impact")?.values == [3])
    let count = { extract.quality[QualityKey(table: "sdq", rule: $0)] }
    #expect(count("missing-code") == 3)
    #expect(count("mended-number") == 1)
    // Item 4 and peers.
    #expect(count("missing-value") == 2)
    #expect(count("prorated-form") == 1)
  }

  @Test("an impossible answer is refused with what may be written, never with what was")
  func impossible() throws {
    let shifted = try Self.study(
      [Self.line(["4"], filled: "2"), Self.line(["1", "0"], filled: "2")],
      AnswerCoding(shift: -1))
    let messages = shifted.messages()
    #expect(
      messages.contains(
        "sdq.csv, row 2, column item1: not an answer of this column. Allowed: whole numbers from "
          + "1 to 3, and blanks."))
    #expect(messages.contains("sdq.csv, row 3, column item2: "))
    #expect(messages.hasSuffix("2 problems in 1 file"))
    let plain = try Self.study([
      Self.line(["77", "-1", "secret", "1.5"], supplement: "0,4,,,,,")
    ]).messages()
    #expect(
      plain.contains(
        "column item1: not an answer of this column. Allowed: whole numbers from 0 to 2"))
    #expect(
      plain.contains(
        "column distress: not an answer of this column. Allowed: whole numbers from 0 to 3"))
    #expect(plain.hasSuffix("5 problems in 1 file"))
    for secret in ["77", "secret", "1.5", "K1"] { #expect(!plain.contains(secret)) }
  }

  @Test("questions that a form has not, unknown versions and missing columns are refused")
  func wrongForm() throws {
    let teacher = try Self.study([
      Self.line([], version: "T4-17", supplement: "1,2,1,,2,3,1"),
      Self.line([], version: "P4-17", supplement: "1,2,1,,2,3,1"),
      Self.line([], version: "T4-17", supplement: "1,2,,,2,,1"),
    ]).messages()
    #expect(
      teacher.contains(
        "sdq.csv, row 2, column home: an answer to a question that only the forms P4-17, S11-17, "
          + "P2-4, S18+ have."))
    #expect(teacher.contains("sdq.csv, row 2, column leisure: "))
    #expect(
      teacher.contains(
        "row 3, column peers: an answer to a question that only the forms T4-17, T2-4 have."))
    #expect(teacher.hasSuffix("3 problems in 1 file"))
    let version = try Self.study([Self.line([], version: "P4-71")]).messages()
    #expect(version.contains("column version: not one of P4-17, "))
    #expect(version.contains("Did you mean P4-17?"))
    let study = try FormStudy(Self.child)
    try study.add("sdq", [FormLine.sdqHeading.replacing("item7,", with: ""), Self.line([])])
    #expect(study.messages().contains("there is no column item7"))
  }

  @Test("forms that contradict themselves or one another are counted")
  func quality() throws {
    let extract = try Self.study([
      Self.line(["0"], supplement: "0,2,,,,,"), Self.line(["0"], supplement: "0,0,,,,,"),
      Self.line(["0"], supplement: "0,2,,,,,"), Self.line(["2"], supplement: "1,2,,,,,"),
      "K1,2023-05-03,P4-17" + String(repeating: ",", count: 32),
    ]).read()
    let count = { extract.quality[QualityKey(table: "sdq", rule: $0)] }
    #expect(count("rows-kept") == 4)
    #expect(count("duplicate-row") == 1)
    #expect(count("impact-without-difficulties") == 1)
    #expect(count("forms-disagree") == 1)
    #expect(count("form-without-total") == 1)
    #expect(count("straight-lined-form") == nil)
  }

  @Test("columns of scores are those of the scorer, form by form", arguments: UInt64(1)...6)
  func scorer(seed: UInt64) throws {
    var random = Seeded(state: seed)
    for instrument in Instrument.all {
      let sheets = (0..<150).map { _ in Self.sheet(instrument, &random) }
      let forms = AnswerColumns(
        instrument, Self.columns(sheets, instrument), rows: sheets.count)
      for rule in [instrument.missing, instrument.optional ?? instrument.missing] {
        let scorer = FormScorer(instrument, missing: rule)
        let scores = FormScores(forms, by: rule)
        let expected = try sheets.map { try scorer.score($0) }
        for (row, score) in expected.enumerated() {
          var all = score.scales.map(\.score) + score.sums
          if instrument.scores.contains("impact") { all.append(score.impact) }
          let found = scores.columns.map { $0[row] == RecordColumn.missing ? nil : Int($0[row]) }
          #expect(found == all)
          #expect(scores.isProrated[row] == score.scales.contains { $0.isProrated })
        }
        for note in FormNote.allCases {
          #expect(scores.notes[note, default: 0] == expected.count { $0.notes.contains(note) })
        }
      }
    }
  }

  /// A form with gaps, now and then with one answer to everything.
  private static func sheet(_ instrument: Instrument, _ random: inout Seeded) -> AnswerSheet {
    let version = instrument.versions.randomElement(using: &random) ?? instrument.versions[0]
    let gaps = Int.random(in: 0...5, using: &random)
    let same = Int.random(in: 0..<10, using: &random) == 0
    let items = (0..<instrument.items).map { _ in
      if same { return Optional(instrument.answers.lowerBound) }
      let isGap = Int.random(in: 0..<10, using: &random) < gaps
      return isGap ? nil : Int.random(in: instrument.answers, using: &random)
    }
    var supplement: [String: Int] = [:]
    let questions = version.supplement.map { [$0.question] + $0.items } ?? []
    for question in questions where Int.random(in: 0..<3, using: &random) > 0 {
      supplement[question] = Int.random(in: 0...3, using: &random)
    }
    return AnswerSheet(version: version.code, items: items, supplement: supplement)
  }

  /// The sheets as the columns of a table.
  private static func columns(
    _ sheets: [AnswerSheet], _ instrument: Instrument
  ) -> [RecordColumn] {
    let codes = instrument.versions.map(\.code)
    let column = { (name: String, value: (AnswerSheet) -> Int?) in
      RecordColumn(
        name: name, values: sheets.map { value($0).map(Int32.init) ?? RecordColumn.missing },
        levels: [])
    }
    return [column("version") { codes.firstIndex(of: $0.version) }]
      + (0..<instrument.items).map { item in column("item\(item + 1)") { $0.items[item] } }
      + instrument.supplementQuestions.map { question in
        column(question.name) { $0.supplement[question.name] }
      }
  }
}
