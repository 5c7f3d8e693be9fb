/// Whether the difference is small enough to count as none, by two one-sided tests.
public struct EquivalenceFinding: Hashable, Sendable, Codable {
  /// What the interval says.
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// The interval lies within the margin on both sides.
    case equivalent
    /// The interval lies below the margin on the side of harm only.
    case notWorse = "not-worse"
    /// The interval reaches beyond the margin: nothing is shown.
    case inconclusive
  }

  /// The margin as a fraction or in points.
  public let margin: Double
  /// The limits at twice the error rate: of the two one-sided tests.
  public let estimate: Estimate
  /// The p value of equivalence: the larger of the two one-sided ones.
  public let p: Double?
  /// What the interval says.
  public let verdict: Verdict
  /// By what the limits are found, and how it has to be read.
  public let note: String?

  /// A finding with its parts.
  public init(margin: Double, estimate: Estimate, p: Double?, verdict: Verdict, note: String?) {
    self.margin = margin
    self.estimate = estimate
    self.p = p
    self.verdict = verdict
    self.note = note
  }
}
