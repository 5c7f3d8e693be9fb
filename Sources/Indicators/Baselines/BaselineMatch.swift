/// What a comparison with the published figures may rest on.
public enum BaselineMatch: Sendable, Hashable {
  /// A figure of the same definition, unit of count and kind of period.
  ///
  /// `fraction` is the figure as the indicator's fraction, for a rate of events per child.
  case like(Baseline, fraction: Double)
  /// At most a figure that resembles the indicator; no ratio to it is formed.
  case unlike(Baseline?, reason: String)
  /// Nothing is published.
  case none(reason: String)

  /// The figure, like or unlike.
  public var baseline: Baseline? {
    switch self {
    case .like(let baseline, _): baseline
    case .unlike(let baseline, _): baseline
    case .none: nil
    }
  }

  /// Why there is no comparison; nil where there is one.
  public var reason: String? {
    switch self {
    case .like: nil
    case .unlike(_, let reason), .none(let reason): reason
    }
  }
}
