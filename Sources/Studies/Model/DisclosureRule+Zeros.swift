extension DisclosureRule {
  /// Whether it is shown that nobody, or everybody, has an attribute.
  public enum Zeros: Hashable, Sendable {
    /// Shown.
    case shown
    /// Suppressed as if the numbers were small.
    case suppressed
    /// Suppressed of the indicators with these names, shown of all others.
    case suppressedOf([String])

    /// Whether the zeros of an indicator are suppressed.
    /// - Parameter indicator: The indicator's name.
    public func areSuppressed(of indicator: String) -> Bool {
      switch self {
      case .shown: false
      case .suppressed: true
      case .suppressedOf(let names): names.contains(indicator)
      }
    }

    /// The choice as it is declared, such as shown, or the names of indicators.
    public var words: String {
      switch self {
      case .shown: "shown"
      case .suppressed: "suppressed"
      case .suppressedOf(let names): "suppressed of " + names.joined(separator: ", ")
      }
    }
  }
}

extension DisclosureRule.Zeros: Codable {
  /// Reads `shown`, `suppressed` or a list of names.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let names = try? container.decode([String].self) {
      self = .suppressedOf(names)
      return
    }
    switch try container.decode(String.self) {
    case "shown": self = .shown
    case "suppressed": self = .suppressed
    default:
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "neither shown nor suppressed")
    }
  }

  /// Writes `shown`, `suppressed` or a list of names.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .shown: try container.encode("shown")
    case .suppressed: try container.encode("suppressed")
    case .suppressedOf(let names): try container.encode(names)
    }
  }
}
