import Foundation
import Statistics
import Testing

@Suite("Noncentral laws by their relations to simpler ones")
struct NoncentralLawTests {
  /// Whether two numbers agree to a relative error.
  private func agree(_ first: Double, _ second: Double, within error: Double = 1e-12) -> Bool {
    first == second || abs(first - second) <= error * abs(second)
  }

  @Test(arguments: [-12.0, -1, 0, 0.3, 4, 30])
  func noncentralTWithKnownVarianceIsNormal(_ x: Double) {
    let law = NoncentralT(freedom: .infinity, noncentrality: 2.5)
    let normal = Normal(mean: 2.5, deviation: 1)
    #expect(law.tails(at: x) == normal.tails(at: x))
    let nearly = NoncentralT(freedom: 1e18, noncentrality: 2.5).tails(at: x)
    #expect(agree(nearly.logLower, normal.tails(at: x).logLower))
    #expect(agree(nearly.logUpper, normal.tails(at: x).logUpper))
  }

  @Test(arguments: [0.5, 3, 40, 1e5])
  func noncentralTAtZeroIsTheNormalTail(_ freedom: Double) {
    let law = NoncentralT(freedom: freedom, noncentrality: 9)
    #expect(agree(law.tails(at: 0).lower, Normal.standard.survival(9)))
    #expect(agree(law.tails(at: 1e-12).lower, law.tails(at: 0).lower, within: 1e-9))
  }

  @Test(arguments: [0.5, 3, 40, 1e5])
  func mirroredNoncentralTSwapsTails(_ freedom: Double) {
    let law = NoncentralT(freedom: freedom, noncentrality: 1.5)
    let mirrored = NoncentralT(freedom: freedom, noncentrality: -1.5)
    for x in [-20.0, -1, 0.7, 5] {
      #expect(law.tails(at: x) == mirrored.tails(at: -x).mirrored)
      #expect(law.logDensity(at: x) == mirrored.logDensity(at: -x))
    }
  }

  @Test func tinyNoncentralityIsTheCentralLaw() {
    let nearly = NoncentralT(freedom: 7, noncentrality: 1e-14)
    #expect(agree(nearly.survival(3), StudentT(freedom: 7).survival(3)))
    #expect(agree(nearly.density(at: 3), StudentT(freedom: 7).density(at: 3)))
    let square = NoncentralChiSquared(freedom: 7, noncentrality: 1e-14)
    #expect(agree(square.survival(40), Gamma.chiSquared(freedom: 7).survival(40)))
    #expect(agree(square.density(at: 40), Gamma.chiSquared(freedom: 7).density(at: 40)))
    let ratio = NoncentralF(numerator: 7, denominator: 3, noncentrality: 1e-14)
    let central = FisherF(numerator: 7, denominator: 3)
    #expect(agree(ratio.survival(40), central.survival(40)))
    #expect(agree(ratio.density(at: 40), central.density(at: 40)))
  }

  /// With one degree of freedom it is the square of one normal number with mean m:
  /// P(X > x) = P(Z > sqrt x - m) + P(Z > sqrt x + m).
  @Test(arguments: [1e-6, 0.5, 4, 30, 1000])
  func noncentralChiSquaredWithOneDegree(_ x: Double) {
    let law = NoncentralChiSquared(freedom: 1, noncentrality: 9)
    let root = x.squareRoot()
    let upper = Normal.standard.survival(root - 3) + Normal.standard.survival(root + 3)
    #expect(agree(law.tails(at: x).upper, upper))
  }

  /// With one numerator degree it is the square of a noncentral t number.
  @Test(arguments: [0.02, 1, 9, 500])
  func noncentralFWithOneNumeratorDegree(_ x: Double) {
    let law = NoncentralF(numerator: 1, denominator: 6.5, noncentrality: 4)
    let root = NoncentralT(freedom: 6.5, noncentrality: 2)
    let upper = root.tails(at: x.squareRoot()).upper + root.tails(at: -x.squareRoot()).lower
    #expect(agree(law.tails(at: x).upper, upper))
    let known = NoncentralF(numerator: 3, denominator: .infinity, noncentrality: 4)
    let square = NoncentralChiSquared(freedom: 3, noncentrality: 4)
    #expect(known.tails(at: x) == square.tails(at: 3 * x))
  }

  /// By the trapezium rule in arithmetic of 30 digits, the same for 400 and 1,600 points, and by
  /// the sums in arithmetic of 60 digits.
  @Test func farTails() {
    let t = NoncentralT(freedom: 20, noncentrality: 10)
    #expect(agree(t.tails(at: -1).lower, 8.3514248004725878e-28))
    let far = NoncentralT(freedom: 3, noncentrality: 100).tails(at: -2)
    #expect(agree(far.logLower, -5019.3052353628466618))
    let wide = NoncentralT(freedom: 5, noncentrality: 2)
    #expect(agree(wide.tails(at: 50).upper, 1.3387644824582681e-6))
    let square = NoncentralChiSquared(freedom: 3, noncentrality: 40)
    #expect(agree(square.tails(at: 1).lower, 6.5890268144987006e-9))
    #expect(agree(square.tails(at: 300).upper, 5.5009867016485308e-28))
    let ratio = NoncentralF(numerator: 4, denominator: 30, noncentrality: 20)
    #expect(agree(ratio.tails(at: 0.05).lower, 3.2177822398115934e-7))
    #expect(agree(ratio.tails(at: 40).upper, 6.5443517695157742e-6))
  }

  static let laws: [any ContinuousDistribution] = [
    NoncentralT(freedom: 2.5, noncentrality: 3), NoncentralT(freedom: 400, noncentrality: -30),
    NoncentralChiSquared(freedom: 4, noncentrality: 6.5),
    NoncentralF(numerator: 3, denominator: 40, noncentrality: 9),
    FisherF(numerator: 3, denominator: 22.5),
  ]

  @Test(arguments: laws.indices)
  func quantilesLeaveTheirProbability(_ place: Int) {
    let law = Self.laws[place]
    for probability in [1e-100, 1e-10, 0.025, 0.5, 0.999] {
      #expect(agree(law.cumulative(law.quantile(probability)), probability, within: 1e-10))
      #expect(agree(law.survival(law.upperQuantile(probability)), probability, within: 1e-10))
    }
    #expect(law.quantile(-0.1).isNaN)
    #expect(law.quantile(1.1).isNaN)
    #expect(law.tails(at: .nan) == .undefined || law.tails(at: .nan).lower.isNaN)
  }

  /// The density is the slope of the lower tail: a central difference of step h errs by h^2.
  @Test(arguments: laws.indices)
  func densityIsTheSlope(_ place: Int) {
    let law = Self.laws[place]
    for probability in [0.01, 0.4, 0.9] {
      let x = law.quantile(probability)
      let step = 1e-4 * abs(x)
      let slope = (law.cumulative(x + step) - law.cumulative(x - step)) / (2 * step)
      #expect(agree(law.density(at: x), slope, within: 1e-5))
    }
  }

  @Test func undefinedParametersGiveNotANumber() {
    #expect(NoncentralT(freedom: 0, noncentrality: 1).cumulative(1).isNaN)
    #expect(NoncentralT(freedom: 3, noncentrality: .nan).quantile(0.5).isNaN)
    #expect(NoncentralChiSquared(freedom: 3, noncentrality: -1).cumulative(1).isNaN)
    #expect(NoncentralF(numerator: 3, denominator: 0, noncentrality: 1).cumulative(1).isNaN)
    #expect(FisherF(numerator: .infinity, denominator: 3).cumulative(1).isNaN)
  }
}
