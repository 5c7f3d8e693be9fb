/// The scores that part people who look for help from others.
///
/// Source: Jacobson NS, Truax P (1991), J Consult Clin Psychol 59:12-19,
/// doi:10.1037/0022-006X.59.1.12.
public struct CutOffs: Sendable, Hashable {
  /// The mean and standard deviation of scores of some people.
  public struct Scores: Sendable, Hashable {
    /// The mean.
    public let mean: Double
    /// The standard deviation, above 0.
    public let deviation: Double

    /// Makes scores.
    ///
    /// - Parameters:
    ///   - mean: the mean.
    ///   - deviation: the standard deviation, above 0.
    /// - Throws: `Refusal` if one of them cannot be right.
    public init(mean: Double, deviation: Double) throws(Refusal) {
      guard mean.isFinite else { throw .notFinite("the mean") }
      guard deviation > 0, deviation.isFinite else {
        throw .outOfRange("the standard deviation", allowed: "above 0")
      }
      self.mean = mean
      self.deviation = deviation
    }
  }

  /// Two standard deviations of people who look for help from their mean, towards better scores;
  /// nothing where their scores are not known.
  public let a: Double?
  /// Two standard deviations of other people from their mean, towards worse scores; nothing where
  /// their scores are not known.
  public let b: Double?
  /// The score as far from either mean in standard deviations; nothing unless both are known.
  public let c: Double?

  /// Finds the cut-offs.
  ///
  /// - Parameters:
  ///   - seeking: the scores of people who look for help, where they are known.
  ///   - others: the scores of other people, where they are known.
  ///   - direction: which scores are better.
  public init(seeking: Scores?, others: Scores?, better direction: ReliableChange.Direction) {
    let sign = direction == .lower ? -1.0 : 1.0
    a = seeking.map { $0.mean + sign * 2 * $0.deviation }
    b = others.map { $0.mean - sign * 2 * $0.deviation }
    if let seeking, let others {
      let share = seeking.deviation / (seeking.deviation + others.deviation)
      c = seeking.mean + share * (others.mean - seeking.mean)
    } else {
      c = nil
    }
  }
}
