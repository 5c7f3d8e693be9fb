/// What a study declared about small numbers.
public struct DisclosureRule: Hashable, Sendable, Codable {
  /// Which small numbers are suppressed.
  public enum Threshold: String, Hashable, Sendable, Codable, CaseIterable {
    /// No number is suppressed.
    case none
    /// Numbers from 1 to 5.
    case oneToFive = "1-5"
    /// Numbers from 1 to 7.
    case oneToSeven = "1-7"
    /// Numbers from 1 to 9.
    case underTen = "under-10"

    /// The greatest number that is suppressed, 0 where none is.
    public var greatest: Int {
      switch self {
      case .none: 0
      case .oneToFive: 5
      case .oneToSeven: 7
      case .underTen: 9
      }
    }
  }

  /// How counts are rounded.
  public enum Rounding: String, Hashable, Sendable, Codable, CaseIterable {
    /// Counts are shown as they are.
    case none
    /// To the nearest 5.
    case five = "5"
    /// To the nearest 10.
    case ten = "10"
    /// To the midpoint of each six.
    case midpointSix = "midpoint-6"
  }

  /// Which small numbers are suppressed.
  public let suppress: Threshold
  /// Whether further cells are suppressed so that none can be worked out.
  public let secondary: Bool
  /// How counts are rounded.
  public let round: Rounding
  /// Whether it is shown that nobody, or everybody, has an attribute.
  public let zeros: Zeros

  /// A rule with its parts, by default that of the contract.
  public init(
    suppress: Threshold = .oneToFive, secondary: Bool = true, round: Rounding = .none,
    zeros: Zeros = .shown
  ) {
    self.zeros = zeros
    self.suppress = suppress
    self.secondary = secondary
    self.round = round
  }
}

extension DisclosureRule {
  private enum CodingKeys: String, CodingKey {
    case suppress, secondary, round, zeros
  }

  /// Reads a rule; zeros are shown where nothing is said of them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      suppress: try container.decode(Threshold.self, forKey: .suppress),
      secondary: try container.decode(Bool.self, forKey: .secondary),
      round: try container.decode(Rounding.self, forKey: .round),
      zeros: try container.decodeIfPresent(Zeros.self, forKey: .zeros) ?? .shown)
  }

  /// Writes a rule, zeros only where they are not shown.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(suppress, forKey: .suppress)
    try container.encode(secondary, forKey: .secondary)
    try container.encode(round, forKey: .round)
    if zeros != .shown { try container.encode(zeros, forKey: .zeros) }
  }
}
