/// Which changes of a score are larger than its error of measurement.
///
/// Source: Jacobson NS, Truax P (1991), Clinical significance: a statistical approach to defining
/// meaningful change in psychotherapy research, J Consult Clin Psychol 59:12-19,
/// doi:10.1037/0022-006X.59.1.12.
public struct ReliableChange: Sendable, Hashable {
  /// Which scores are better.
  public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
    /// Lower scores are better.
    case lower
    /// Higher scores are better.
    case higher
  }

  /// What became of a score.
  public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// It became reliably better, and passed the cut-off.
    case recovered
    /// It became reliably better.
    case improved
    /// It did not change beyond the error of measurement.
    case unchanged = "no reliable change"
    /// It became reliably worse.
    case deteriorated
  }

  /// The standard deviation of scores before.
  public let deviation: Double
  /// The reliability of the score.
  public let reliability: Double
  /// Which scores are better.
  public let direction: Direction
  /// The level at which a change counts as reliable.
  public let level: Level

  /// Makes the criterion of a score.
  ///
  /// - Parameters:
  ///   - deviation: the standard deviation of scores before, above 0.
  ///   - reliability: the reliability of the score, from 0 to below 1.
  ///   - direction: which scores are better.
  ///   - level: the level at which a change counts as reliable.
  /// - Throws: `Refusal` if the standard deviation or the reliability cannot be right.
  public init(
    deviation: Double, reliability: Double, better direction: Direction,
    level: Level = .ninetyFive
  ) throws(Refusal) {
    guard deviation.isNormal, deviation > 0 else {
      throw .outOfRange("the standard deviation", allowed: "above 0")
    }
    guard reliability >= 0, reliability < 1 else {
      throw .outOfRange("the reliability", allowed: "from 0 to below 1")
    }
    self.deviation = deviation
    self.reliability = reliability
    self.direction = direction
    self.level = level
  }

  /// The standard error of one score.
  public var measurementError: Double { deviation * (1 - reliability).squareRoot() }

  /// The standard error of the difference of two scores.
  public var differenceError: Double { measurementError * 2.0.squareRoot() }

  /// The smallest change that counts as reliable.
  public var smallestChange: Double { level.z * differenceError }

  /// A change in standard errors: later less earlier; nothing where it is too large for a number.
  ///
  /// - Parameters:
  ///   - before: the earlier score.
  ///   - after: the later score.
  /// - Returns: the reliable change index, or nothing.
  public func index(before: Double, after: Double) -> Double? {
    let index = ratio(before, after)
    return index.isFinite ? index : nil
  }

  private func ratio(_ before: Double, _ after: Double) -> Double {
    (after - before) / differenceError
  }

  /// What became of a score.
  ///
  /// A change exactly at the limit is not reliable. The cut-off is passed by an earlier score on
  /// its worse side, or on it, and a later one on its better side.
  ///
  /// - Parameters:
  ///   - before: the earlier score.
  ///   - after: the later score.
  ///   - cutOff: the score to pass; nothing where none is known, and then no one counts as
  ///     recovered.
  /// - Returns: what became of it.
  public func outcome(before: Double, after: Double, cutOff: Double?) -> Outcome {
    let index = ratio(before, after)
    let better = direction == .lower ? -index : index
    if better < -level.z { return .deteriorated }
    guard better > level.z else { return .unchanged }
    guard let cutOff else { return .improved }
    let passed =
      direction == .lower
      ? before >= cutOff && after < cutOff : before <= cutOff && after > cutOff
    return passed ? .recovered : .improved
  }
}
