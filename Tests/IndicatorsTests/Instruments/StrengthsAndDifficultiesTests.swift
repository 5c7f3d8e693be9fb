import Indicators
import Testing
import _TestSupport

@Suite("The Strengths and Difficulties Questionnaire against the published syntax")
struct StrengthsAndDifficultiesTests {
  static let forms = OracleTable.rows("sdq-forms", beside: #filePath)
  static let scores = OracleTable.rows("sdq-scores", beside: #filePath)
  static let scorer = FormScorer(.strengthsAndDifficulties)

  @Test func theTablesAreThere() {
    #expect(Self.forms.count == 95 && Self.scores.count == 95)
    #expect(zip(Self.forms, Self.scores).allSatisfy { $0.text("id") == $1.text("id") })
  }

  @Test("scores, prorating and faults", arguments: zip(forms, scores))
  func agrees(form: OracleRow, expected: OracleRow) {
    guard let sheet = FormFixture.sheet(form, items: 25) else {
      #expect(expected.text("error").hasPrefix("not_an_integer"), "\(expected.text("id"))")
      return
    }
    do throws(FormFault) {
      let score = try Self.scorer.score(sheet)
      hold(score, to: expected)
    } catch {
      #expect(error.description == expected.text("error"))
    }
  }

  private func hold(_ score: FormScore, to expected: OracleRow) {
    let instrument = Self.scorer.instrument
    let id = expected.text("id")
    #expect(expected.text("error").isEmpty, "\(id)")
    for (scale, got) in zip(instrument.scales, score.scales) {
      #expect(got.score == expected.integer(scale.name), "\(id) \(scale.name)")
    }
    for (sum, got) in zip(instrument.sums, score.sums) {
      #expect(got == expected.integer(sum.name), "\(id) \(sum.name)")
    }
    #expect(score.impact == expected.integer("impact"), "\(id) impact")
    let prorated = zip(instrument.scales, score.scales).filter { $1.isProrated }.map { $0.0.name }
    #expect(prorated.joined(separator: " ") == expected.text("prorated"), "\(id)")
  }

  @Test(
    "all combinations of answered and sum",
    arguments: OracleTable.rows(
      "sdq-prorating", beside: #filePath))
  func prorating(row: OracleRow) throws {
    let answered = try #require(row.integer("answered"))
    let sum = try #require(row.integer("sum"))
    let rule = MissingAnswerRule.prorated(fromAnswers: 3)
    #expect(rule.score(sum: sum, answered: answered, items: 5) == row.integer("score"))
  }

  @Test("fewer than three answers of a scale give no score and no total")
  func tooFew() throws {
    var items = [Int?](repeating: 1, count: 25)
    for item in [3, 8, 13] { items[item - 1] = nil }
    let score = try Self.scorer.score(AnswerSheet(version: "P4-17", items: items))
    #expect(score.scales.map(\.score) == [nil, 5, 5, 5, 5])
    #expect(score.sums == [nil, nil, 10])
    #expect(score.answered == 22)
  }

  @Test("an oddity is noted, and scored all the same")
  func notes() throws {
    let same = [Int?](repeating: 2, count: 25)
    let sheet = AnswerSheet(
      version: "T4-17", items: same, supplement: ["difficulties": 0, "distress": 3])
    let score = try Self.scorer.score(sheet)
    #expect(score.notes == [.straightLined, .impactWithoutDifficulties])
    #expect(score.impact == 0)
  }

  @Test("faults name the column and never the answer")
  func faults() {
    let items = [Int?](repeating: 1, count: 25)
    #expect(fault(of: AnswerSheet(version: "P5", items: items)) == "unknown_version version")
    #expect(fault(of: AnswerSheet(version: "P4-17", items: [1])) == "item_count items")
    let strange = AnswerSheet(version: "S18+", items: items, supplement: ["peers": 1])
    #expect(fault(of: strange) == "unknown_item peers")
  }

  private func fault(of sheet: AnswerSheet) -> String? {
    do throws(FormFault) {
      _ = try Self.scorer.score(sheet)
      return nil
    } catch {
      return error.description
    }
  }

  @Test("100,000 random forms agree with a plain restatement by item number")
  func restated() throws {
    var generator = Draws(state: 20_241_130)
    for _ in 0..<100_000 {
      let items = (0..<25).map { _ in generator.answer() }
      let score = try Self.scorer.score(AnswerSheet(version: "P4-17", items: items))
      let restated = PlainScoring.scales(items)
      #expect(score.scales.map(\.score) == restated)
      let four = restated.prefix(4).compactMap { $0 }
      #expect(score.sums[0] == (four.count == 4 ? four.reduce(0, +) : nil))
    }
  }
}

/// Scoring in decimals, as the published R syntax has it: floor(0.5 + mean × 5).
private enum PlainScoring {
  static func scales(_ raw: [Int?]) -> [Int?] {
    var scored = raw
    for item in [7, 11, 14, 21, 25] { scored[item - 1] = raw[item - 1].map { 2 - $0 } }
    let scales = [
      [3, 8, 13, 16, 24], [5, 7, 12, 18, 22], [2, 10, 15, 21, 25], [6, 11, 14, 19, 23],
      [1, 4, 9, 17, 20],
    ]
    return scales.map { items in
      let given = items.compactMap { scored[$0 - 1] }
      guard given.count > 2 else { return nil }
      let mean = Double(given.reduce(0, +)) / Double(given.count)
      return Int((0.5 + mean * 5).rounded(.down))
    }
  }
}

/// A plain generator of answers, two in ten of them missing.
private struct Draws {
  var state: UInt64

  mutating func answer() -> Int? {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let draw = Int(state >> 33) % 10
    return draw < 2 ? nil : draw % 3
  }
}
