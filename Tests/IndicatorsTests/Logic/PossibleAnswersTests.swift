import Indicators
import Testing

@Suite("Which answers to several questions one person can have")
struct PossibleAnswersTests {
  private let day = Moment.at(months: 0)

  private func answers(
    _ asked: (Condition, Moment)..., codes: [String]? = ["CLA", "CPP", "CIN", "EH"]
  ) throws -> Set<[Bool]> {
    let possible = PossibleAnswers(asked.map { AskedCondition($0.0, $0.1) }) { _, column in
      column == "status" ? codes : column == "kind" ? ["contact", "referral"] : nil
    }
    return Set(try #require(possible).all)
  }

  private func status(_ values: String...) -> Condition {
    .status(
      table: "social_care",
      filter: values.isEmpty ? nil : .oneOf(column: "status", values: values), during: .moment)
  }

  private func condition(_ indicator: Indicator) throws -> Condition {
    guard case .proportion(let condition) = indicator.measure else {
      throw CancellationError()
    }
    return condition
  }

  @Test("whoever is looked after has a status, whoever has a status may have another")
  func within() throws {
    let found = try answers((status("CLA"), day), (status("CLA", "CPP"), day))
    #expect(found == [[true, true], [false, true], [false, false]])
  }

  @Test("two statuses may be open on one day")
  func overlap() throws {
    #expect(try answers((status("CLA"), day), (status("CPP"), day)).count == 4)
  }

  @Test("who is counted by one of two is counted by both together, and nobody else is")
  func union() throws {
    let found = try answers(
      (status("CLA", "CPP"), day), (status("CPP", "CIN"), day), (status("CLA", "CPP", "CIN"), day))
    #expect(
      found == [
        [true, true, true], [true, false, true], [false, true, true], [false, false, false],
      ])
  }

  @Test("every status is one of all codes; where others may be written it need not be")
  func allCodes() throws {
    let asked = [(status(), day), (status("CLA", "CPP", "CIN", "EH"), day)]
    #expect(try answers(asked[0], asked[1]) == [[true, true], [false, false]])
    #expect(try answers(asked[0], asked[1], codes: nil).count == 3)
  }

  @Test("early help, social care and no record exclude one another, as the catalogue defines them")
  func catalogue() throws {
    let found = try answers(
      (condition(.socialCare), day), (condition(.earlyHelp), day),
      (condition(.noSocialCareRecord), day), (condition(.contact), .before(months: 6)),
      (condition(.referral), .before(months: 6)))
    #expect(found.allSatisfy { $0[0...2].count { $0 } <= 1 })
    #expect(found.allSatisfy { !$0[2] || (!$0[3] && !$0[4]) })
    #expect(found.allSatisfy { $0[3] || !$0[4] })
    #expect(found.count == 3 * 3 + 1)
  }

  @Test("what is open on the day is open within the year; six months on it need not be")
  func spans() throws {
    let year = try answers((status("CLA"), day), (status("CLA"), .within(months: 12)))
    #expect(year == [[true, true], [false, true], [false, false]])
    #expect(try answers((status("CLA"), day), (status("CLA"), .at(months: 6))).count == 4)
    let ever = try answers((status("CLA"), .at(months: 6)), (status("CLA"), .toDate))
    #expect(ever.count == 3)
  }

  @Test("two events are one event, of a kind they are events")
  func events() throws {
    func event(_ number: Int, _ filters: [Filter] = []) -> Condition {
      .event(table: "contacts", filters: filters, atLeast: number, during: .moment)
    }
    let referral = Filter.oneOf(column: "kind", values: ["referral"])
    let within = Moment.within(months: 6)
    let twice = try answers((event(1), within), (event(2), within))
    #expect(twice == [[true, true], [true, false], [false, false]])
    let found = try answers(
      (event(2), within), (event(1, [referral]), within),
      (event(1, [.oneOf(column: "kind", values: ["contact"])]), within))
    #expect(!found.contains([false, true, true]))
    #expect(found.count == 6)
  }

  @Test("an attribute of a share above nine tenths is one above a half")
  func shares() throws {
    let term = Moment.term(offset: 0)
    let found = try answers(
      (condition(.attendanceAbove90), term), (condition(.attendanceAbove50), term))
    #expect(found == [[true, true], [false, true], [false, false]])
    let other = try answers(
      (condition(.attendanceAbove90), term),
      (condition(.attendanceAbove50), .term(offset: 1)))
    #expect(other.count == 4)
  }

  @Test("bands of one score exclude one another, and a band of four lies in bands of three")
  func bands() throws {
    func band(_ scheme: String, _ bands: String...) -> Condition {
      .band(
        of: QuestionnaireScore(table: "sdq", name: "total"), scheme: scheme, bands: bands)
    }
    let possible = PossibleAnswers(
      [band("bands4", "very_high"), band("bands4", "high"), band("bands3", "abnormal")].map {
        AskedCondition($0, .baseline, by: .parent)
      }
    ) { _, _ in nil }
    let found = Set(try #require(possible).all)
    #expect(!found.contains { $0[0] && $0[1] })
    #expect(!found.contains { $0[0] && !$0[2] })
  }

  @Test("a form without bands of one scheme leaves those of two schemes linked as others have them")
  func bandsOfTwoSchemes() throws {
    func band(_ scheme: String, _ bands: String...) -> AskedCondition {
      AskedCondition(
        .band(of: QuestionnaireScore(table: "sdq", name: "total"), scheme: scheme, bands: bands),
        .baseline, by: .parent)
    }
    let asked = [band("bands4", "high", "very_high"), band("bands3", "borderline", "abnormal")]
    let found = Set(try #require(PossibleAnswers(asked) { _, _ in nil }).all)
    #expect(found == [[false, false], [false, true], [true, true]])
  }

  @Test("what asks for too much is told to do so")
  func tooMany() {
    let asked = (0..<24).map { AskedCondition(status("S\($0)"), day) }
    #expect(PossibleAnswers(asked) { _, _ in nil } == nil)
  }
}
