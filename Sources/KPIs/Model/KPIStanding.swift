/// How a figure stands to a comparator, by the whole interval of their difference.
public enum KPIStanding: String, Hashable, Sendable, Codable, CaseIterable {
  /// The whole interval lies above no difference.
  case higher
  /// The whole interval lies below no difference.
  case lower
  /// The interval holds no difference: with these numbers we cannot tell.
  case similar
  /// Nothing is said, for the reason that stands beside it.
  case notComparable = "not-comparable"

  /// The standing in words.
  public var inWords: String {
    switch self {
    case .higher: "higher"
    case .lower: "lower"
    case .similar: "not distinguishable"
    case .notComparable: "not compared"
    }
  }
}
