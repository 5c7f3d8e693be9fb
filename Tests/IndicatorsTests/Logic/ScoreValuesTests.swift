import Indicators
import Testing

@Suite("Which values of a score somebody can have who answers a question")
struct ScoreValuesTests {
  private static func score(_ name: String) -> QuestionnaireScore {
    QuestionnaireScore(table: "sdq", name: name)
  }

  private static func band(_ name: String, _ bands: String...) -> Condition {
    .band(of: score(name), scheme: "bands4", bands: bands)
  }

  private static let high = band("total", "high", "very_high")

  /// The values with which a condition holds and those with which it does not.
  private static func values(
    _ name: String, _ condition: Condition, on versions: [String] = ["P4-17"]
  ) throws -> [Set<Int>] {
    let values = try #require(ScoreValues(score(name), on: versions))
    return [true, false].map { values.values(where: condition, holds: $0) }
  }

  @Test("total difficulties are high from 17 on, and from 16 on for younger children")
  func cutPoints() throws {
    #expect(try Self.values("total", Self.high) == [Set(17...40), Set(0...16)])
    #expect(try Self.values("total", Self.high, on: ["P2-4"]) == [Set(16...40), Set(0...15)])
  }

  @Test("a score that is high on one form and not on another is in neither")
  func severalForms() throws {
    let both = try Self.values("total", Self.high, on: ["P4-17", "P2-4"])
    #expect(both == [Set(17...40), Set(0...15)])
    // Low prosocial is 7 to 8 points on no two forms alike: 7 against 6.
    let slight = try Self.values(
      "prosocial", Self.band("prosocial", "slightly_lowered"), on: ["P4-17", "P2-4"])
    #expect(slight[0].isEmpty)
  }

  @Test("a band that one of the forms does not have is a band of the others")
  func absentBand() throws {
    let both = try Self.values("total", Self.high, on: ["P4-17", "P18+"])
    #expect(both == [Set(17...40), Set(0...16)])
  }

  @Test("a scale and the sum it is part of limit one another")
  func partsOfSums() throws {
    let emotional = Self.band("emotional", "very_high")
    #expect(try Self.values("total", emotional) == [Set(7...40), Set(0...36)])
    #expect(try Self.values("internalising", Self.high) == [Set(0...20), Set(0...16)])
    #expect(try Self.values("prosocial", Self.high) == [Set(0...10), Set(0...10)])
  }

  @Test("what else is asked for is open, and of two scores nothing is said")
  func otherConditions() throws {
    let status = Condition.status(table: "social_care", filter: nil, during: .moment)
    #expect(
      try Self.values("total", .all([Self.high, status])) == [Set(17...40), Set(0...40)])
    #expect(try Self.values("total", .not(Self.high)) == [Set(0...16), Set(17...40)])
    let two = Condition.any([Self.high, Self.band("emotional", "high")])
    #expect(try Self.values("total", two) == [[], []])
  }

  @Test("impact ends where the forms in use end: at 6 for teachers, at 10 for parents")
  func impact() {
    #expect(ScoreValues(Self.score("impact"), on: ["T4-17"])?.all == 0...6)
    #expect(ScoreValues(Self.score("impact"), on: ["P4-17"])?.all == 0...10)
    #expect(ScoreValues(Self.score("absent"), on: ["P4-17"]) == nil)
  }
}
