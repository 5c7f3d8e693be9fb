import Statistics
import Testing

@Suite("Undefined and extreme cases")
struct EdgeCaseTests {
  @Test func binomialLawsOfCertainEvents() throws {
    let never = try #require(Binomial(trials: 4, share: 0))
    let always = try #require(Binomial(trials: 4, share: 1))
    let none = try #require(Binomial(trials: 0, share: 0.3))
    #expect(never.pValue(observed: 0) == 1 && never.pValue(observed: 1) == 0)
    #expect(always.pValue(observed: 4) == 1 && always.pValue(observed: 3) == 0)
    #expect(none.pValue(observed: 0) == 1)
    #expect(never.quantile(0.9) == 0 && always.quantile(0.1) == 4)
    #expect(Binomial(trials: -1, share: 0.5) == nil)
    #expect(Binomial(trials: .max, share: 0.5) == nil)
    #expect(Binomial(trials: 3, share: .nan) == nil)
  }

  @Test func poissonLaws() throws {
    let none = try #require(Poisson(mean: 0))
    #expect(none.pValue(observed: 0) == 1 && none.pValue(observed: 1) == 0)
    #expect(none.quantile(1) == 0)
    let some = try #require(Poisson(mean: 2))
    #expect(some.quantile(1) == nil && some.upperQuantile(0) == nil)
    #expect(some.quantile(1.1) == nil)
    #expect(some.pValue(observed: .min, alternative: .greater) == 1)
    #expect(some.pValue(observed: -1, alternative: .less) == 0)
    #expect(Poisson(mean: .infinity) == nil && Poisson(mean: 1e19) == nil)
  }

  /// With one table only, nothing can be unlikely.
  @Test func fisherOnASingleTable() throws {
    let pair = ProportionPair(Proportion(0, of: 5), Proportion(0, of: 9))
    let test = try #require(FisherTest(pair))
    #expect(test.pValue() == 1 && test.pValue(.twoSided, tail: .midP) == 0.5)
    #expect(ProportionPairTests(pair) == nil)
    #expect(ConditionalOddsRatio(pair)?.estimate == nil)
    #expect(FisherTest(ProportionPair(Proportion(count: 0.5, total: 2), pair.second)) == nil)
    #expect(FisherTest(ProportionPair(Proportion(0, of: 0), pair.second)) == nil)
  }

  @Test func comparisonsWithoutChildren() {
    let pair = ProportionPair(Proportion(0, of: 0), Proportion(1, of: 2))
    for method in DifferenceMethod.allCases { #expect(method.interval(pair) == nil) }
    for method in RatioMethod.allCases { #expect(method.interval(pair) == nil) }
    for method in OddsRatioMethod.allCases { #expect(method.interval(pair) == nil) }
    #expect(pair.difference == nil && pair.ratio == nil && pair.oddsRatio == nil)
  }

  @Test func nobodyChanged() {
    #expect(McNemarTest(yesNo: 0, noYes: 0) == nil)
    #expect(McNemarTest(yesNo: -1, noYes: 3) == nil)
    let empty = PairedTable(yesYes: 0, yesNo: 0, noYes: 0, noNo: 0)
    for method in PairedDifferenceMethod.allCases { #expect(method.interval(empty) == nil) }
  }

  @Test func ratesWithoutEvents() throws {
    let ratio = try #require(RateRatio(0, over: 2, to: 0, over: 3))
    #expect(ratio.ratio == nil && ratio.score == nil)
    #expect(ratio.exactInterval() == Interval(lower: 0, upper: .infinity))
    #expect(ratio.pValue() == 1)
    #expect(RateRatio(1, over: 0, to: 1, over: 1) == nil)
    #expect(ObservedToExpected(observed: 1, expected: 0) == nil)
    #expect(PoissonTest(count: -1, mean: 1) == nil)
  }

  @Test(arguments: [-0.1, 1.1, Double.nan])
  func quantilesOutsideNoneToAll(_ probability: Double) {
    #expect(Normal.standard.quantile(probability).isNaN)
    #expect(Gamma(shape: 2).quantile(probability).isNaN)
    #expect(Beta(a: 2, b: 3).upperQuantile(probability).isNaN)
    #expect(StudentT(freedom: 3).quantile(probability).isNaN)
  }

  @Test func quantilesOfNoneAndAll() {
    #expect(Normal.standard.quantile(0) == -.infinity)
    #expect(Gamma(shape: 2).quantile(0) == 0 && Gamma(shape: 2).quantile(1) == .infinity)
    #expect(Beta(a: 2, b: 3).quantile(0) == 0 && Beta(a: 2, b: 3).quantile(1) == 1)
    #expect(StudentT(freedom: 3).quantile(1) == .infinity)
    #expect(Normal(mean: 0, deviation: -1).quantile(0.3).isNaN)
    #expect(Beta(a: 0, b: 1).tails(at: 0.5).lower.isNaN)
    #expect(Gamma(shape: -1).tails(at: 0.5).lower.isNaN)
  }

  /// x^0.4 / Gamma(1.4) = 1e-250 at about 1e-625, and no number is that small.
  @Test func quantilesTooSmallForANumber() {
    #expect(Gamma(shape: 0.4).quantile(1e-250) == 0)
    #expect(Beta(a: 0.5, b: 40).quantile(1e-250) == 0)
  }

  /// Quantiles undo tails, down to probabilities that hardly exist.
  @Test(arguments: [1e-250, 1e-100, 1e-40, 1e-9, 0.02, 0.5, 0.9])
  func quantilesUndoTails(_ probability: Double) {
    let laws: [any ContinuousDistribution] = [
      Normal.standard, Gamma(shape: 1.4), Gamma(shape: 700), Beta(a: 1.5, b: 4000),
      Beta(a: 300, b: 900), StudentT(freedom: 7.5),
    ]
    for law in laws {
      let below = law.tails(at: law.quantile(probability)).lower
      let above = law.tails(at: law.upperQuantile(probability)).upper
      #expect(abs(below - probability) < 1e-11 * probability, "\(law)")
      #expect(abs(above - probability) < 1e-11 * probability, "\(law)")
    }
  }
}
