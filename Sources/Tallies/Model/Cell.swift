public import Studies

/// Which children or families a tally is about.
public struct Cell: Hashable, Sendable, Codable {
  /// The area's code, nil for all areas.
  public let area: String?
  /// The arm, nil for both.
  public let arm: Arm?
  /// The sex (F, M or U), nil for all.
  public let sex: String?

  /// A cell, by default everyone.
  public init(area: String? = nil, arm: Arm? = nil, sex: String? = nil) {
    self.area = area
    self.arm = arm
    self.sex = sex
  }
}
