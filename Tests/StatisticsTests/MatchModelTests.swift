import Statistics
import Testing

@Suite("Match weights, their estimation, and the quality of a linkage")
struct MatchModelTests {
  static func model(prior: Double = 0.2) throws -> MatchModel {
    try MatchModel(
      prior: prior,
      fields: [
        AgreementOdds(m: [0.125, 0.875], u: [0.5, 0.5]),
        AgreementOdds(m: [0, 0.25, 0.75], u: [0.75, 0.25, 0]),
      ])
  }

  /// log2(1/4) = -2; log2(0.125/0.5) = -2; log2(0.25/0.25) = 0; 2^-4/(1 + 2^-4) = 1/17.
  @Test func weightsByHand() throws {
    let model = try Self.model()
    #expect(model.priorWeight == -2)
    #expect(model.fields[0].weights[0] == -2)
    #expect(model.fields[1].weights == [-.infinity, 0, .infinity])
    let weight = try #require(try model.weight(of: AgreementPattern([0, 1])))
    #expect(weight == -4 && MatchWeight.probability(weight) == 1.0 / 17)
    #expect(try model.weight(of: AgreementPattern([nil, nil])) == -2)
    #expect(try model.weight(of: AgreementPattern([nil, 0])) == -.infinity)
    #expect(MatchWeight.probability(-.infinity) == 0 && MatchWeight.probability(.infinity) == 1)
  }

  @Test func contradictionsAreUndefined() throws {
    #expect(try Self.model(prior: 0).weight(of: AgreementPattern([1, 2])) == nil)
    let odds = try AgreementOdds(m: [0, 1], u: [0, 1])
    #expect(odds.weights == [nil, 0])
    let model = try MatchModel(prior: 0.5, fields: [odds])
    #expect(try model.weight(of: AgreementPattern([0])) == nil)
  }

  @Test func patternsThatDoNotFitAreRefused() throws {
    let model = try Self.model()
    #expect(throws: Refusal.self) { try model.weight(of: AgreementPattern([1])) }
    #expect(throws: Refusal.self) { try model.weight(of: AgreementPattern([1, 3])) }
    #expect(throws: Refusal.self) { try model.weight(of: AgreementPattern([-1, 1])) }
    #expect(throws: Refusal.self) { try AgreementOdds(m: [1.5], u: [1]) }
    #expect(throws: Refusal.self) { try AgreementOdds(m: [.nan], u: [1]) }
    #expect(throws: Refusal.self) { try AgreementOdds(m: [1, 0], u: [1]) }
    #expect(throws: Refusal.self) { try MatchModel(prior: .nan, fields: []) }
  }

  /// Pairs made by a model, all patterns in their exact expected numbers: the model is found again.
  @Test func aModelIsFoundAgain() throws {
    let fields = try [
      AgreementOdds(m: [0.1, 0.9], u: [0.9, 0.1]), AgreementOdds(m: [0.2, 0.8], u: [0.75, 0.25]),
      AgreementOdds(m: [0.05, 0.15, 0.8], u: [0.9, 0.05, 0.05]),
    ]
    let model = try MatchModel(prior: 0.125, fields: fields)
    let start = try MatchModel(
      prior: 0.3,
      fields: [
        AgreementOdds(m: [0.3, 0.7], u: [0.7, 0.3]), AgreementOdds(m: [0.3, 0.7], u: [0.7, 0.3]),
        AgreementOdds(m: [0.2, 0.3, 0.5], u: [0.5, 0.3, 0.2]),
      ])
    let found = try MatchEstimation(Self.expected(of: model), from: start)
    #expect(found.isConverged && abs(found.model.prior - 0.125) < 1e-9)
    for (one, other) in zip(found.model.fields, fields) {
      #expect(zip(one.m + one.u, other.m + other.u).allSatisfy { abs($0 - $1) < 1e-9 })
    }
    for (row, posterior) in zip(Self.expected(of: model), found.posterior) {
      let weight = try #require(try model.weight(of: row.pattern))
      #expect(abs(try #require(posterior) - MatchWeight.probability(weight)) < 1e-8)
    }
  }

  /// The likelihood never falls, and what is held stays.
  @Test func theLikelihoodRises() throws {
    let patterns = Self.expected(of: try Self.model(prior: 0.3))
    let start = try MatchModel(
      prior: 0.5,
      fields: [
        AgreementOdds(m: [0.4, 0.6], u: [0.6, 0.4]),
        AgreementOdds(m: [0.2, 0.3, 0.5], u: [0.5, 0.3, 0.2]),
      ])
    for free in MatchEstimation.Free.allCases {
      var last = -Double.infinity
      for cap in [0, 1, 2, 3, 5, 10, 50] {
        let found = try MatchEstimation(patterns, from: start, free: free, cap: cap)
        #expect(found.logLikelihood >= last - 1e-9 && found.iterations <= cap)
        last = found.logLikelihood
        if free == .matches { #expect(found.model.fields.map(\.u) == start.fields.map(\.u)) }
      }
    }
  }

  @Test func estimationRefusesWhatCannotBe() throws {
    let model = try Self.model()
    let pattern = AgreementPattern([0, 1])
    #expect(throws: Refusal.self) { try MatchEstimation([], from: model) }
    #expect(throws: Refusal.self) { try MatchEstimation([(pattern, 0)], from: model) }
    #expect(throws: Refusal.self) { try MatchEstimation([(pattern, -1)], from: model) }
    #expect(throws: Refusal.self) { try MatchEstimation([(pattern, .nan)], from: model) }
    #expect(throws: Refusal.self) {
      try MatchEstimation([(pattern, 1)], from: Self.model(prior: 0))
    }
    #expect(throws: Refusal.self) { try AgreementOdds(m: [0, 0], u: [0.5, 0.5]) }
    let impossible = try MatchModel(
      prior: 0.5, fields: [AgreementOdds(m: [0, 1], u: [0, 1])])
    #expect(throws: Refusal.self) {
      try MatchEstimation([(AgreementPattern([0]), 1)], from: impossible)
    }
  }

  /// Of 10 pairs at 0.8 and 20 at 0.25, 8 and 5 matches are expected.
  @Test func qualityByHand() throws {
    let quality = try LinkageQuality([(0.8, 10), (0.25, 20)], threshold: 0.8)
    #expect(quality.declared == 10 && quality.trueMatches == 8 && quality.missedMatches == 5)
    #expect(abs(quality.falseMatches - 2) < 1e-15 && quality.precision == 0.8)
    #expect(quality.recall == 8.0 / 13 && quality.f1 == 16.0 / 23)
    let none = try LinkageQuality([(0.8, 10)], threshold: 0.9)
    #expect(none.precision == nil && none.recall == 0 && none.f1 == nil)
    let empty = try LinkageQuality([], threshold: 0.5)
    #expect(empty.precision == nil && empty.recall == nil && empty.declared == 0)
    #expect(throws: Refusal.self) { try LinkageQuality([(1.1, 1)], threshold: 0.5) }
    #expect(throws: Refusal.self) { try LinkageQuality([(0.1, -1)], threshold: 0.5) }
    #expect(throws: Refusal.self) { try LinkageQuality([(0.1, 1)], threshold: 1.5) }
  }

  /// log2(0.5/0.125) = 2; a value of twice the usual frequency loses 1 at full strength.
  @Test func commonValuesTellLess() throws {
    let weight = try TermFrequencyWeight(m: 0.5, u: 0.125)
    #expect(weight.base == 2)
    #expect(try weight.adjusted(frequency: 0.25) == 1)
    #expect(try weight.adjusted(frequency: 0.125) == 2)
    let half = try TermFrequencyWeight(m: 0.5, u: 0.125, strength: 0.5)
    #expect(try half.adjusted(frequency: 0.03125) == 3)
    #expect(throws: Refusal.self) { try weight.adjusted(frequency: 0) }
    #expect(throws: Refusal.self) { try TermFrequencyWeight(m: 0.5, u: 0) }
    #expect(throws: Refusal.self) { try TermFrequencyWeight(m: 0.5, u: 0.5, strength: 2) }
  }

  @Test func recordsAreComparedWithEachOther() throws {
    let name = FieldComparison([.exact, .near(.damerau, atMost: 1)])
    let place = FieldComparison([.exact])
    let first = [[CodePoints("Ann"), CodePoints("A")], [CodePoints("Eve"), nil]]
    let second = [[CodePoints("Ann"), CodePoints("B")], [CodePoints("Anne"), CodePoints("A")]]
    let found = try RecordComparison.patterns(first, second, fields: [name, place])
    #expect(found.map(\.pattern.levels) == [[2, 0], [1, 1], [0, nil]])
    #expect(found.map(\.pairs) == [1, 1, 2])
    #expect(throws: Refusal.self) { try RecordComparison.patterns(first, [], fields: [name]) }
    #expect(throws: Refusal.self) { try RecordComparison.patterns(first, second, fields: [name]) }
  }

  /// Every pattern with the number of pairs that a model expects among 8000.
  private static func expected(
    of model: MatchModel
  ) -> [(pattern: AgreementPattern, pairs: Double)] {
    var rows: [([Int?], Double, Double)] = [([], model.prior, 1 - model.prior)]
    for field in model.fields {
      rows = rows.flatMap { row in
        field.m.indices.map { (row.0 + [$0], row.1 * field.m[$0], row.2 * field.u[$0]) }
      }
    }
    return rows.map { (AgreementPattern($0.0), 8000 * ($0.1 + $0.2)) }
  }
}
