/// The difference of area means without one area.
public struct LeftOutArea: Hashable, Sendable, Codable {
  /// The code of the area that is left out.
  public let area: String
  /// The difference without it.
  public let difference: Double
  /// The exact randomisation's p value without it, nil where an arm is then empty.
  public let p: Double?

  /// A row with its parts.
  public init(area: String, difference: Double, p: Double?) {
    self.area = area
    self.difference = difference
    self.p = p
  }
}
