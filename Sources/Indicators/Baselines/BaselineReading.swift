/// How a published figure is read to be the same quantity as an indicator.
public enum BaselineReading: String, Codable, Sendable, Hashable, CaseIterable {
  /// As it is: free school meals against free school meals.
  case direct
  /// One less the figure: attendance above 90 % is what persistent absence (10 % or more of
  /// sessions missed) leaves over, and above 50 % what severe absence leaves over.
  case complement

  /// The figure as the indicator's fraction.
  ///
  /// Nil for counts and scores. A complement never falls below 0.
  public func fraction(of baseline: Baseline) -> Double? {
    guard let fraction = baseline.fraction else { return nil }
    switch self {
    case .direct: return fraction
    case .complement: return max(0, 1 - fraction)
    }
  }
}
