/// The unit of a key performance indicator.
public enum KPIUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// A fraction of children or families, shown as a percentage.
  case share
  /// Events per child.
  case perChild = "per-child"
  /// Points on the scale of a questionnaire.
  case points
  /// A plain number of children or families.
  case count

  /// The unit in words.
  public var inWords: String {
    switch self {
    case .share: "share"
    case .perChild: "events per child"
    case .points: "points on the scale"
    case .count: "number"
    }
  }
}
