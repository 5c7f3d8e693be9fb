/// What a study of this size could have found with four chances in five.
public struct PowerFinding: Hashable, Sendable, Codable {
  /// The intracluster correlation of areas, 0 where areas vary no more than children.
  public let correlation: Double
  /// The design effect of areas.
  public let designEffect: Double
  /// The smallest difference that it would have found, nil where none.
  public let detectable: Double?
  /// The declared smallest difference that matters, nil where none was declared.
  public let smallestEffect: Double?
  /// The children or families of each arm that the declared difference would have needed, were
  /// areas no matter.
  public let neededPerArm: Int?
  /// The areas of each arm of this mean size that it would have needed, nil where no number is
  /// enough.
  public let neededAreasPerArm: Int?

  /// A finding with its parts.
  public init(
    correlation: Double, designEffect: Double, detectable: Double?, smallestEffect: Double?,
    neededPerArm: Int?, neededAreasPerArm: Int?
  ) {
    self.correlation = correlation
    self.designEffect = designEffect
    self.detectable = detectable
    self.smallestEffect = smallestEffect
    self.neededPerArm = neededPerArm
    self.neededAreasPerArm = neededAreasPerArm
  }
}
