/// The estimates of several studies or areas with the variances of their errors.
public struct StudyEstimates: Sendable, Hashable {
  /// The estimates, such as log risk ratios.
  public let values: [Double]
  /// The variances of their errors: squared standard errors, above 0.
  public let variances: [Double]

  /// Makes the estimates of two studies or more.
  ///
  /// - Parameters:
  ///   - values: the estimates.
  ///   - variances: the variance of each estimate's error, above 0.
  /// - Throws: `Refusal.tooFew` for fewer than two, `lengthsDiffer`, `notFinite`, or `outOfRange` for
  ///   a variance that is not above 0 or so unlike the others that sums would overflow.
  public init(values: [Double], variances: [Double]) throws(Refusal) {
    guard values.count == variances.count else {
      throw .lengthsDiffer("estimates", values.count, "variances", variances.count)
    }
    guard values.count >= 2 else { throw .tooFew("studies", given: values.count, needed: 2) }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite("every estimate") }
    guard values.allSatisfy({ abs($0) < 1e100 }) else {
      throw .outOfRange("every estimate", allowed: "below 1e100 in size")
    }
    guard variances.allSatisfy({ $0 > 1e-100 && $0 < 1e100 }) else {
      throw .outOfRange("every variance", allowed: "above 0 (1e-100 to 1e100)")
    }
    self.values = values
    self.variances = variances
  }

  /// How many studies there are.
  public var count: Int { values.count }

  /// The weighted mean and its sums at a variance between studies.
  func weighted(_ between: Double) -> WeightedStudies {
    WeightedStudies(self, between: between)
  }

  /// The mean of the estimates, each counting once.
  var plainMean: Double { values.reduce(0, +) / Double(count) }

  /// The sum of squared deviations from the plain mean.
  var squaredDeviations: Double {
    let mean = plainMean
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// The distance from the smallest to the largest estimate.
  var range: Double { (values.max() ?? 0) - (values.min() ?? 0) }

  /// A variance between studies above every root of the likelihood equations and of Q's.
  ///
  /// Above the largest variance, the weights differ by a factor of at most 2. The trace of the
  /// restricted likelihood is then at least (k - 1) / (4 t), and the weighted squares at most
  /// k range^2 / t^2, so that the score is negative beyond 8 range^2.
  var betweenBound: Double { max(variances.max() ?? 0, 8 * range * range) }
}
