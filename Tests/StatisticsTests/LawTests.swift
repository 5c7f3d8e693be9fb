import Foundation
import Statistics
import Testing

@Suite("Laws by closed forms and relations")
struct LawTests {
  private func agree(_ first: Double, _ second: Double, within error: Double = 1e-13) -> Bool {
    first == second || abs(first - second) <= error * abs(second)
  }

  /// With two numerator degrees P(F > x) = (1 + 2x/d)^(-d/2).
  @Test(arguments: [1e-8, 0.5, 3, 1e4, 1e40])
  func fWithTwoNumeratorDegrees(_ x: Double) {
    let tails = FisherF(numerator: 2, denominator: 7).tails(at: x)
    #expect(agree(tails.logUpper, -3.5 * log1p(2 * x / 7)))
  }

  @Test(arguments: [0.1, 2, 33])
  func fIsTheSquareOfT(_ x: Double) {
    let square = FisherF(numerator: 1, denominator: 4.5).tails(at: x * x)
    #expect(agree(square.upper, 2 * StudentT(freedom: 4.5).survival(x)))
  }

  @Test func fOfTheInverseSwapsTails() {
    let law = FisherF(numerator: 3, denominator: 8).tails(at: 2.5)
    let inverse = FisherF(numerator: 8, denominator: 3).tails(at: 0.4)
    #expect(agree(law.upper, inverse.lower))
  }

  @Test func infiniteDegreesAreTheLimit() {
    #expect(agree(StudentT(freedom: .infinity).survival(3), Normal.standard.survival(3)))
    let square = Gamma.chiSquared(freedom: 5).survival(20)
    #expect(agree(FisherF(numerator: 5, denominator: .infinity).survival(4), square))
  }

  /// One degree of freedom is Cauchy's law: P(T > x) = 1 / (pi x) far out.
  @Test(arguments: [1e20, 1e150, 1e160, 1e300])
  func farTailOfT(_ x: Double) {
    let tails = StudentT(freedom: 1).tails(at: x)
    #expect(agree(tails.logUpper, -log(Double.pi) - log(x)))
    #expect(StudentT(freedom: 0.1).quantile(1e-300) == -.infinity)
  }

  /// Half a degree of freedom: 50-digit arithmetic; R's qt agrees to 3e-14.
  @Test func quantilesOfTBelowOneDegree() {
    let law = StudentT(freedom: 0.5)
    #expect(agree(law.quantile(0.01), -1028.4910104716219157, within: 1e-12))
    #expect(agree(law.quantile(0.8), 2.5127179536659189277, within: 1e-12))
    #expect(agree(law.upperQuantile(1e-10), 10284911563163400118, within: 1e-12))
    #expect(law.tails(at: .greatestFiniteMagnitude).upper < 1e-150)
  }

  /// Near the middle the quantile of a symmetric law is (p - 1/2) over the density at 0.
  @Test func quantilesNearTheMiddle() {
    let probability = 0.5 + 0x1p-40
    let expected = 0x1p-40 / StudentT(freedom: 5).density(at: 0)
    #expect(agree(StudentT(freedom: 5).quantile(probability), expected))
    let normal = 0x1p-40 / Normal.standard.density(at: 0)
    #expect(agree(Normal.standard.quantile(probability), normal))
  }

  /// Q(a + 1, x) = Q(a, x) + x^a exp(-x) / gamma(a + 1), where the terms are no larger than Q.
  @Test(arguments: [1e-3, 0.02, 0.3], [0.01, 0.4, 0.999, 1.2])
  func smallShapesOfGamma(_ shape: Double, _ x: Double) {
    let upper = SpecialFunctions.regularisedGamma(x, a: shape)
    let next = SpecialFunctions.regularisedGamma(x, a: shape + 1)
    let logStep = shape * log(x) - x - SpecialFunctions.logGamma(shape + 1)
    #expect(agree(upper.upper + exp(logStep), next.upper, within: 1e-12))
    #expect(agree(upper.lower, next.lower + exp(logStep), within: 1e-12))
  }

  /// I_x(a, 1) = x^a, so that the upper part is 1 - x^a.
  @Test(arguments: [1e-6, 1e-3, 0.2], [0.001, 0.3, 0.7])
  func smallShapesOfBeta(_ shape: Double, _ x: Double) {
    let tails = SpecialFunctions.regularisedBeta(x, a: shape, b: 1)
    #expect(agree(tails.upper, -expm1(shape * log(x))))
    #expect(agree(tails.logLower, shape * log(x), within: 1e-12))
  }

  /// With size 1 it is the geometric law: P(X > k) = (1 - p)^(k + 1).
  @Test(arguments: [0, 3, 2000])
  func geometricLaw(_ value: Int) throws {
    let law = try #require(NegativeBinomial(size: 1, share: 0.25))
    let expected = Double(value + 1) * log(0.75)
    #expect(agree(law.tails(at: value).logUpper, expected))
    #expect(agree(law.logProbability(of: value), log(0.25) + expected - log(0.75)))
  }

  /// At most k failures before r successes: at least r successes in k + r trials.
  @Test func negativeBinomialAndBinomial() throws {
    let law = try #require(NegativeBinomial(size: 4, share: 0.3))
    let trials = try #require(Binomial(trials: 13, share: 0.3))
    #expect(agree(law.cumulative(9), trials.survival(3)))
    #expect(NegativeBinomial(size: 4, share: 0.25)?.mode == 9)
    #expect(law.quantile(law.cumulative(9)) == 9)
    #expect(law.upperQuantile(law.survival(9)) == 9)
    #expect(NegativeBinomial(size: 4, share: 1)?.quantile(0.9) == 0)
  }

  @Test(arguments: [(0.0, 0.5), (-1, 0.5), (2, 0), (2, 1.1), (.nan, 0.5), (2, 1e-300)])
  func impossibleNegativeBinomialLaws(_ size: Double, _ share: Double) {
    #expect(NegativeBinomial(size: size, share: share) == nil)
  }
}
