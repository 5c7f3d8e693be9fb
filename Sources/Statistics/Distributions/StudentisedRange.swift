import RealModule

/// The studentised range: the range of some independent normal numbers divided by the root of an
/// independent mean square.
///
/// It is the law of Tukey's honestly significant difference. Each tail is a double integral of a
/// positive function, over the root mean square and the largest number.
///
/// Source: Copenhaver MD, Holland B (1988), Computation of the distribution of the maximum
/// studentized range statistic with application to multiple significance testing of simple effects,
/// J Stat Comput Simul 30:1-15, doi:10.1080/00949658808811082.
public struct StudentisedRange: ContinuousDistribution, Hashable {
  /// How many numbers there are, usually means of groups.
  public let count: Int
  /// The degrees of freedom of the mean square; possibly infinite.
  public let freedom: Double

  /// Makes the law, or nothing for fewer than two numbers or no degrees of freedom.
  ///
  /// - Parameters:
  ///   - count: how many numbers there are, from 2 to 1,000,000.
  ///   - freedom: the degrees of freedom, above 0, possibly infinite.
  public init?(count: Int, freedom: Double) {
    guard (2...1_000_000).contains(count), freedom > 0 else { return nil }
    self.count = count
    self.freedom = freedom
  }

  private var range: NormalRange { NormalRange(count: Double(count)) }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    guard !x.isNaN else { return .nan }
    guard x >= 0, x < .infinity else { return -.infinity }
    if x == 0 { return count == 2 ? logDensity(at: .leastNormalMagnitude) : -.infinity }
    guard freedom < .infinity else { return range.logDensity(x) }
    return RootMeanSquare(freedom: freedom).logMean(steepness: x) {
      range.logDensity(x * Double.exp($0.log)) + $0.log
    }
  }

  /// The probabilities below and above a point; the smaller one is integrated directly.
  public func tails(at x: Double) -> TailProbabilities {
    guard !x.isNaN else { return .undefined }
    if x <= 0 { return .allAbove }
    if x == .infinity { return .allBelow }
    let middle = Normal.standard.upperQuantile(0.5 / Double(count))
    let isUpper = x > 1.8 * middle
    let tails = tail(at: x, isUpper: isUpper)
    let isSmaller = isUpper == (tails.upper < tails.lower)
    return isSmaller ? tails : tail(at: x, isUpper: !isUpper)
  }

  private func tail(at x: Double, isUpper: Bool) -> TailProbabilities {
    isUpper
      ? TailProbabilities(logUpper: logMean(at: x, of: range.logUpper))
      : TailProbabilities(logLower: logMean(at: x, of: range.logLower))
  }

  /// The logarithm of the mean, over the root mean square s, of a function of x s.
  private func logMean(at x: Double, of logFunction: (Double) -> Double) -> Double {
    guard freedom < .infinity else { return logFunction(x) }
    return RootMeanSquare(freedom: freedom).logMean(steepness: x) {
      logFunction(x * Double.exp($0.log))
    }
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
    let middle = Normal.standard.upperQuantile(0.5 / Double(count))
    return TailTarget.positiveQuantile(
      of: self, probability, fromAbove: fromAbove, from: 2 * middle, on: .logarithmic)
  }
}
