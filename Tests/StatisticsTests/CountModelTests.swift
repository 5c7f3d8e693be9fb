import Foundation
import Statistics
import Testing

@Suite("Models of counted events")
struct CountModelTests {
  static let treated = [1.0, 1, 1, 1, 0, 0, 0, 0]
  static let events = [1.0, 1, 1, 0, 1, 0, 0, 0]

  /// Two groups of four with 3 and 1 events: the odds are 3 and 1/3, so the constant is -log 3, the
  /// slope 2 log 3, and its variance 1/3 + 1 + 1 + 1/3 = 8/3.
  @Test func twoGroupsByHand() throws {
    let model = try CountModel(
      outcome: .binomial(events: Self.events), design: DesignMatrix([("treat", Self.treated)]))
    #expect(abs(model.coefficients[0] + log(3)) < 1e-15)
    #expect(abs(model.coefficients[1] - 2 * log(3)) < 1e-15)
    let errors = try #require(model.modelCovariance).standardErrors
    #expect(abs(errors[1] - (8.0 / 3).squareRoot()) < 1e-15)
    #expect(abs(model.deviance + 4 * (3 * log(0.75) + log(0.25))) < 1e-14)
    #expect(abs(model.nullDeviance - 16 * log(2)) < 1e-14)
    let risks = try MarginalRisks(model, setting: "treat")
    #expect(abs(risks.exposed - 0.75) < 1e-15 && abs(risks.unexposed - 0.25) < 1e-15)
    // The variance of the difference is twice 3/16/4, that of log 3 is 1/4/3 + 3/4.
    #expect(abs(risks.differenceError - (6.0 / 64).squareRoot()) < 1e-15)
    #expect(abs(risks.logRatioError - (1.0 / 12 + 0.75).squareRoot()) < 1e-15)
  }

  @Test func trialsAreTheSumOfRows() throws {
    let rows = try CountModel(
      outcome: .binomial(events: Self.events), design: DesignMatrix([("treat", Self.treated)]))
    let summed = try CountModel(
      outcome: .binomial(events: [3, 1], trials: [4, 4]),
      design: DesignMatrix([("treat", [1, 0])]))
    for (one, other) in zip(rows.coefficients, summed.coefficients) {
      #expect(abs(one - other) < 1e-15)
    }
    #expect(abs(summed.deviance) < 1e-14)
  }

  /// Rates 6 in 3 and 4 in 8: the logarithm of the ratio is log 4, its variance 1/6 + 1/4.
  @Test func twoRatesByHand() throws {
    let model = try CountModel(
      outcome: .poisson(events: [6, 4], exposure: [3, 8]), design: DesignMatrix([("x", [1, 0])]))
    #expect(abs(model.coefficients[1] - log(4)) < 1e-15)
    let errors = try #require(model.modelCovariance).standardErrors
    #expect(abs(errors[1] - (5.0 / 12).squareRoot()) < 1e-15)
  }

  @Test func estimatedDispersionScalesErrorsOnly() throws {
    let design = try DesignMatrix([("x", [0.1, 0.5, 0.7, 1.4, 2.0, 2.2])])
    let outcome = try CountOutcome.poisson(events: [1, 5, 2, 9, 4, 15])
    let fixed = try CountModel(outcome: outcome, design: design)
    let free = try CountModel(outcome: outcome, design: design, dispersion: .estimated)
    #expect(fixed.coefficients == free.coefficients && free.logLikelihood == nil)
    let factor = try #require(free.dispersion).squareRoot()
    let errors = (fixed.modelCovariance?.standardErrors, free.modelCovariance?.standardErrors)
    for (one, other) in zip(try #require(errors.0), try #require(errors.1)) {
      #expect(abs(one * factor - other) < 1e-15)
    }
    #expect(try fixed.covariance(.hc1) == free.covariance(.hc1))
  }

  @Test(arguments: [
    ([0.0, 0, 0, 1, 1, 1], Separation.complete), ([0, 0, 1, 0, 1, 1], .none),
    ([1, 1, 1, 1, 1, 1], .complete), ([0, 0, 1, 1, 0, 0], .none),
  ])
  func separationOnALine(_ events: [Double], _ expected: Separation) throws {
    let outcome = try CountOutcome.binomial(events: events)
    let design = try DesignMatrix([("x", [1, 2, 3, 4, 5, 6])])
    #expect(try Separation.found(in: outcome, design: design) == expected)
    let turned = try CountOutcome.binomial(events: events.map { 1 - $0 })
    #expect(try Separation.found(in: turned, design: design) == expected)
    if expected != .none {
      #expect(throws: Refusal.self) { try CountModel(outcome: outcome, design: design) }
    }
    let firth = try FirthModel(outcome: outcome, design: design)
    #expect(firth.coefficients.allSatisfy { abs($0) < 20 })
  }

  @Test func aTieOnTheBorderIsQuasiComplete() throws {
    let outcome = try CountOutcome.binomial(events: [0, 0, 1, 0, 1, 1])
    let design = try DesignMatrix([("x", [1, 2, 3, 3, 4, 5])])
    #expect(try Separation.found(in: outcome, design: design) == .quasiComplete)
    let rates = try CountOutcome.poisson(events: [0, 0, 3, 5])
    let group = try DesignMatrix([("x", [1, 1, 0, 0])])
    #expect(try Separation.found(in: rates, design: group) == .quasiComplete)
  }

  /// A single group of n with y events: Firth's share is (y + 1/2) / (n + 1).
  @Test(arguments: [0.0, 1, 4])
  func firthOfOneShareByHand(_ count: Double) throws {
    let model = try FirthModel(
      outcome: .binomial(events: [count], trials: [4]), design: .constant(rows: 1))
    #expect(abs(model.coefficients[0] - log((count + 0.5) / (4.5 - count))) < 1e-14)
  }

  @Test func countsWithoutOverdispersionHaveNoTheta() throws {
    let outcome = try CountOutcome.poisson(events: [3, 4, 3, 4, 3, 4])
    let design = try DesignMatrix.constant(rows: 6)
    let model = try NegativeBinomialModel(outcome: outcome, design: design)
    #expect(model.theta == nil && model.coefficients == model.poisson.coefficients)
  }

  /// Without columns the fitted mean is the mean, and the likelihood is above the Poisson one.
  @Test func negativeBinomialOfOneMean() throws {
    let outcome = try CountOutcome.poisson(events: [0, 0, 1, 2, 9, 12, 3, 5])
    let model = try NegativeBinomialModel(outcome: outcome, design: .constant(rows: 8))
    let theta = try #require(model.theta)
    #expect(abs(model.fitted[0] - 4) < 1e-14)
    #expect(model.logLikelihood > (try #require(model.poisson.logLikelihood)))
    let error = try #require(model.estimates.first).standardError
    #expect(abs(error - ((1 + 4 / theta) / 32).squareRoot()) < 1e-14)
  }

  /// A row of which the model is certain, with a predictor in the thousands, changes nothing.
  @Test func aCertainRowChangesNothing() throws {
    let x = [1.0, 2, 3, 4, 5, 6]
    let events = [0.0, 0, 1, 0, 1, 1]
    let plain = try CountModel(outcome: .binomial(events: events), design: DesignMatrix([("x", x)]))
    let more = try CountModel(
      outcome: .binomial(events: events + [1]), design: DesignMatrix([("x", x + [1e6])]))
    for (one, other) in zip(plain.coefficients, more.coefficients) {
      #expect(abs(one - other) <= 1e-12 * abs(one))
    }
    #expect(abs(plain.deviance - more.deviance) < 1e-12)
  }

  @Test func impossibleInputIsRefused() throws {
    for events in [[0.5, 1], [-1, 1], [2, 0], [.nan, 1]] {
      #expect(throws: Refusal.self) {
        try CountModel(
          outcome: .binomial(events: events), design: DesignMatrix([("x", [1, 2])]))
      }
    }
    #expect(throws: Refusal.self) { try CountOutcome.binomial(events: [0], trials: [0]) }
    #expect(throws: Refusal.self) { try CountOutcome.poisson(events: [-1]) }
    #expect(throws: Refusal.self) { try CountOutcome.poisson(events: [1], exposure: [0]) }
    #expect(throws: Refusal.self) { try CountOutcome.poisson(events: [1], exposure: [1, 2]) }
  }
}
