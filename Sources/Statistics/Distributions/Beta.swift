import RealModule

/// The beta law on 0 to 1 with two shapes above 0.
///
/// Source: Johnson NL, Kotz S, Balakrishnan N (1995), Continuous Univariate Distributions, vol. 2,
/// 2nd ed., Wiley, ISBN 978-0-471-58494-0.
public struct Beta: ContinuousDistribution, Hashable {
  /// The shape at the lower end.
  public let a: Double
  /// The shape at the upper end.
  public let b: Double

  /// Makes a beta law.
  ///
  /// - Parameters:
  ///   - a: the shape at the lower end, above 0; results are not a number otherwise.
  ///   - b: the shape at the upper end, above 0; results are not a number otherwise.
  public init(a: Double, b: Double) {
    let isDefined = a > 0 && b > 0
    self.a = isDefined ? a : .nan
    self.b = isDefined ? b : .nan
  }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    guard x >= 0, x <= 1 else { return -.infinity }
    if x == 0 { return Self.logDensityAtEnd(a, other: b) }
    if x == 1 { return Self.logDensityAtEnd(b, other: a) }
    return logDensity(Complements(share: x, rest: 1 - x))
  }

  private func logDensity(_ x: Complements) -> Double {
    SpecialFunctions.logBetaWeight(x, a: a, b: b) - x.logShare - x.swapped.logShare
  }

  private static func logDensityAtEnd(_ shape: Double, other: Double) -> Double {
    if shape < 1 { return .infinity }
    return shape == 1 ? Double.log(other) : -.infinity
  }

  /// The probabilities below and above a point.
  public func tails(at x: Double) -> TailProbabilities {
    guard !x.isNaN, !a.isNaN else { return .undefined }
    if x <= 0 { return .allAbove }
    if x >= 1 { return .allBelow }
    return SpecialFunctions.regularisedBeta(x, a: a, b: b)
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
    guard probability >= 0, probability <= 1, !a.isNaN else { return .nan }
    if probability == (fromAbove ? 1 : 0) { return 0 }
    if probability == (fromAbove ? 0 : 1) { return 1 }
    let target = TailTarget(probability, fromAbove: fromAbove)
    if target.excess(tails(at: 0.5)) >= 0 { return smallRoot(target) }
    return 1 - Beta(a: b, b: a).smallRoot(target.mirrored)
  }

  /// The root in the lower half, found on the scale of its logarithm.
  private func smallRoot(_ target: TailTarget) -> Double {
    BracketedNewton.find(
      upTo: 0.5, from: min(a / (a + b), 0.25), on: target.scale
    ) { x in
      target.newton(at: x, tails: tails(at: x), logDensity: logDensity(at: x))
    }
  }
}
