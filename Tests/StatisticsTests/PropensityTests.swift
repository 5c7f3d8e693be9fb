import Statistics
import Testing

@Suite("Comparisons weighted or matched by the propensity")
struct PropensityTests {
  /// Without the characteristic 1 of 4 takes part, with it 3 of 4.
  static let characteristic = [0.0, 0, 0, 0, 1, 1, 1, 1]
  static let takesPart = [true, false, false, false, true, true, true, false]
  static let outcomes = [5.0, 1, 2, 3, 4, 6, 8, 2]

  static func scores() throws -> PropensityScores {
    try PropensityScores(
      takesPart: takesPart, covariates: DesignMatrix([("characteristic", characteristic)]))
  }

  /// Others weigh 1/3, 1/3, 1/3 and 3: their mean is (2 + 6) / 4 = 2, that of participants 23/4.
  ///
  /// Effective number of others: 4^2 / (3/9 + 9) = 12/7.
  @Test func participantsByHand() throws {
    let scores = try Self.scores()
    for (found, expected) in zip(scores.probabilities, Self.characteristic) {
      #expect(abs(found - (0.25 + expected / 2)) < 1e-14)
    }
    let result = try WeightedComparison(Self.outcomes, scores: scores, target: .participants)
    #expect(abs(result.estimate - 3.75) < 1e-13)
    #expect(abs(result.effectiveOthers - 12.0 / 7) < 1e-13)
    #expect(result.effectiveParticipants == 4)
    // squares over squared sums: participants (0.5625 + 3.0625 + 0.0625 + 5.0625) / 16; others
    // (1/9) (1 + 0 + 1) / 16 + 9 x 0 / 16
    #expect(abs(result.standardError - ((8.75 + 2.0 / 9) / 16).squareRoot()) < 1e-13)
  }

  /// With a logistic fit, overlap weights balance every column of the fit exactly, and those of
  /// participants balance a saturated one.
  @Test func weightsBalance() throws {
    let scores = try Self.scores()
    for target in PropensityTarget.allCases {
      let after = try CovariateBalance(Self.characteristic, scores: scores, target: target)
      #expect(abs(try #require(after.byPooled)) < 1e-13)
    }
    // 3/4 - 1/4, both variances 3/16 x 4/3 = 1/4
    let before = try CovariateBalance(Self.characteristic, scores: scores)
    #expect(before.byPooled == 1 && before.byParticipants == 1)
  }

  @Test(arguments: [-300.0, -2, 0, 0.5, 300])
  func weightsAgreeWithOneAnother(_ logit: Double) {
    for takesPart in [true, false] {
      let everyone = PropensityTarget.everyone.weight(takesPart: takesPart, logit: logit)
      let overlap = PropensityTarget.overlap.weight(takesPart: takesPart, logit: logit)
      let others = PropensityTarget.participants.weight(takesPart: takesPart, logit: logit)
      // with p: everyone 1 / p, overlap 1 - p, participants p / p
      let share = PropensityTarget.overlap.weight(takesPart: !takesPart, logit: logit)
      #expect(abs(everyone * share - 1) < 1e-14)
      #expect(overlap > 0 && overlap <= 1)
      // p / (1 - p), the one times the other
      #expect(takesPart ? others == 1 : abs(overlap * everyone / others - 1) < 1e-14)
    }
  }

  /// From the most likely on: 0.8 takes 0.75, then 0.7 takes 0.6, although 0.75 is as near.
  @Test func neighboursByHand() throws {
    let scores = try PropensityScores(
      probabilities: [0.7, 0.75, 0.8, 0.6, 0.1], takesPart: [true, false, true, false, false])
    let matches = try NearestNeighbours(scores)
    #expect(matches.pairs.map(\.participant) == [0, 2])
    #expect(matches.pairs.map(\.other) == [3, 1])
    // differences 5 - 2 and 6 - 1: mean 4, standard deviation sqrt 2, error 1
    let effect = try matches.effect(on: [5, 1, 6, 2, 9])
    #expect(effect.estimate == 4)
    #expect(abs(try #require(effect.standardError) - 1) < 1e-15)
  }

  @Test func equalNeighboursAreTakenInOrder() throws {
    let scores = try PropensityScores(
      logits: [0, 0, 0, 0], takesPart: [false, true, false, true])
    let matches = try NearestNeighbours(scores)
    #expect(matches.pairs.map(\.other) == [0, 2])
    #expect(throws: Refusal.self) { try matches.effect(on: [1, 2]) }
  }

  @Test func impossibleInputIsRefused() throws {
    #expect(throws: Refusal.self) {
      try PropensityScores(
        takesPart: [true, true, false, false],
        covariates: DesignMatrix([("x", [4.0, 3, 2, 1])]))
    }
    #expect(throws: Refusal.self) {
      try PropensityScores(logits: [1, 2], takesPart: [true, true])
    }
    #expect(throws: Refusal.self) { try PropensityScores(logits: [], takesPart: []) }
    #expect(throws: Refusal.self) { try PropensityScores(logits: [1], takesPart: [true, false]) }
    for probability in [0, 1, -1, 2, Double.nan] {
      #expect(throws: Refusal.self) {
        try PropensityScores(probabilities: [probability, 0.5], takesPart: [true, false])
      }
    }
    let few = try PropensityScores(logits: [1, 2, 3], takesPart: [true, true, false])
    #expect(throws: Refusal.self) { try NearestNeighbours(few) }
    #expect(throws: Refusal.self) {
      try WeightedComparison([1, .nan, 2], scores: few, target: .overlap)
    }
    #expect(try CovariateBalance([1, 1, 1], scores: few).byParticipants == nil)
  }
}
