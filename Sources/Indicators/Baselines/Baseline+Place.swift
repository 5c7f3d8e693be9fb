extension Baseline {
  /// Where a figure is for, and among which group.
  public struct Place: Codable, Sendable, Hashable {
    /// The area's code of the Office for National Statistics, such as `E92000001`.
    public let areaCode: String
    /// The area's name.
    public let areaName: String
    /// The group the figure is confined to, such as `FSM=Eligible`; nil for all.
    public let stratum: String?

    /// An area, or a group within it.
    public init(areaCode: String, areaName: String, stratum: String? = nil) {
      self.areaCode = areaCode
      self.areaName = areaName
      self.stratum = stratum
    }
  }
}
