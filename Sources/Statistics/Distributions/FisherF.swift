import RealModule

/// The F law: the ratio of two independent mean squares.
///
/// The numerator has `numerator` degrees of freedom, the denominator `denominator`; neither need be
/// whole. With an infinite denominator it is the law of a mean square with known variance.
///
/// Source: Johnson NL, Kotz S, Balakrishnan N (1995), Continuous Univariate Distributions, vol. 2,
/// 2nd ed., Wiley, ISBN 978-0-471-58494-0.
public struct FisherF: ContinuousDistribution, Hashable {
  /// The degrees of freedom of the numerator.
  public let numerator: Double
  /// The degrees of freedom of the denominator; possibly infinite.
  public let denominator: Double

  /// Makes an F law.
  ///
  /// - Parameters:
  ///   - numerator: degrees of freedom of the numerator, above 0 and finite; results are not a
  ///     number otherwise.
  ///   - denominator: degrees of freedom of the denominator, above 0; results are not a number
  ///     otherwise.
  public init(numerator: Double, denominator: Double) {
    let isDefined = numerator > 0 && numerator < .infinity && denominator > 0
    self.numerator = isDefined ? numerator : .nan
    self.denominator = isDefined ? denominator : .nan
  }

  private var a: Double { numerator / 2 }
  private var b: Double { denominator / 2 }

  /// The law of a mean square with known variance, which stands for an infinite denominator.
  private var meanSquare: Gamma { Gamma(shape: a, scale: 1 / a) }

  /// The share of the numerator's sum of squares in both sums together.
  func share(at x: Double) -> Complements {
    let ratio = numerator / denominator * x
    guard ratio < .greatestFiniteMagnitude else {
      return Complements(share: 1, rest: denominator / numerator / x)
    }
    return Complements(share: ratio / (1 + ratio), rest: 1 / (1 + ratio))
  }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    guard !numerator.isNaN, !x.isNaN else { return .nan }
    guard x >= 0, x < .infinity else { return -.infinity }
    if x == 0 { return numerator == 2 ? 0 : (numerator < 2 ? .infinity : -.infinity) }
    if denominator == .infinity { return meanSquare.logDensity(at: x) }
    return SpecialFunctions.logBetaWeight(share(at: x), a: a, b: b) - Double.log(x)
  }

  /// The probabilities below and above a point.
  public func tails(at x: Double) -> TailProbabilities {
    guard !numerator.isNaN, !x.isNaN else { return .undefined }
    if x <= 0 { return .allAbove }
    if denominator == .infinity { return meanSquare.tails(at: x) }
    return SpecialFunctions.regularisedBeta(share(at: x), a: a, b: b)
  }

  /// The point with a given probability below it.
  public func quantile(_ probability: Double) -> Double {
    solve(probability, fromAbove: false)
  }

  /// The point with a given probability above it.
  public func upperQuantile(_ probability: Double) -> Double {
    solve(probability, fromAbove: true)
  }

  private func solve(_ probability: Double, fromAbove: Bool) -> Double {
    guard !numerator.isNaN else { return .nan }
    return TailTarget.positiveQuantile(
      of: self, probability, fromAbove: fromAbove, from: 1, on: .logarithmic)
  }
}
