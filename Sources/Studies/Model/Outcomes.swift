/// The outcomes that a study declared before it was counted.
public struct Outcomes: Hashable, Sendable, Codable {
  /// The primary outcome's indicator, nil where none was declared.
  public let primary: String?
  /// The secondary outcomes' indicators.
  public let secondary: [String]

  /// Outcomes by the names of their indicators.
  public init(primary: String?, secondary: [String]) {
    self.primary = primary
    self.secondary = secondary
  }
}
