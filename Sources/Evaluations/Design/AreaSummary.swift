/// Each rollout area against the comparison areas together, and their random-effects summary.
public struct AreaSummary: Hashable, Sendable {
  /// One rollout area.
  public struct Row: Hashable, Sendable {
    /// The area's code.
    public let area: String
    /// The area's difference from the comparison areas.
    public let estimate: Estimate

    /// A row with its parts.
    public init(area: String, estimate: Estimate) {
      self.area = area
      self.estimate = estimate
    }
  }

  /// The rows in the order of the study.
  public let rows: [Row]
  /// The mean effect, nil for fewer than two areas.
  public let mean: Estimate?
  /// Where the effect of a further area is to be expected, nil for fewer than three areas.
  public let prediction: Estimate?
  /// The variance between areas, nil for fewer than two.
  public let betweenVariance: Double?

  /// A summary with its parts.
  public init(rows: [Row], mean: Estimate?, prediction: Estimate?, betweenVariance: Double?) {
    self.rows = rows
    self.mean = mean
    self.prediction = prediction
    self.betweenVariance = betweenVariance
  }
}
