/// One mean held to a value, or the mean change of the same children.
///
/// Source: Student (1908), The probable error of a mean, Biometrika 6:1-25,
/// doi:10.1093/biomet/6.1.1.
public struct PairedMeans: Sendable, Hashable {
  /// The moments of the values, or of the first values less the second.
  public let differences: Moments
  /// The moments of both values; nothing for a single sample.
  public let pairs: PairedMoments?
  /// The mean that the values are held to.
  public let nullValue: Double

  /// Holds one mean to a value.
  ///
  /// - Parameters:
  ///   - values: the moments of two values at least.
  ///   - nullValue: the mean that they are held to.
  /// - Throws: `Refusal` if there are fewer values, or the value to hold them to is not finite.
  public init(_ values: Moments, against nullValue: Double = 0) throws(Refusal) {
    try self.init(differences: values, pairs: nil, nullValue: nullValue)
  }

  /// Compares two values of the same children.
  ///
  /// - Parameters:
  ///   - pairs: the moments of two pairs at least.
  ///   - nullValue: the mean difference that they are held to.
  /// - Throws: `Refusal` if there are fewer pairs, or the value to hold them to is not finite.
  public init(_ pairs: PairedMoments, against nullValue: Double = 0) throws(Refusal) {
    try self.init(differences: pairs.differences, pairs: pairs, nullValue: nullValue)
  }

  private init(differences: Moments, pairs: PairedMoments?, nullValue: Double) throws(Refusal) {
    guard differences.count >= 2 else {
      throw .tooFew(pairs == nil ? "values" : "pairs", given: differences.count, needed: 2)
    }
    guard nullValue.isFinite else { throw .notFinite("the mean to compare with") }
    self.differences = differences
    self.pairs = pairs
    self.nullValue = nullValue
  }

  /// How far the mean lies above the value it is held to.
  public var distance: Double { (differences.mean - nullValue) + differences.meanRemainder }

  /// The t test; nothing where all values are the same but for rounding.
  public var test: TTest? {
    let error = (differences.squares / (differences.size - 1) / differences.size).squareRoot()
    let size = pairs.map { max(abs($0.first.mean), abs($0.second.mean)) } ?? differences.mean
    guard !TTest.isRounding(error, of: size) else { return nil }
    return TTest(
      differences.mean, standardError: error, freedom: differences.size - 1, nullValue: nullValue)
  }
}
