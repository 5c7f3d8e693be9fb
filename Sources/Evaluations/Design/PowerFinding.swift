/// What a study of this size could have found with four chances in five.
public struct PowerFinding: Hashable, Sendable, Codable {
  /// The same were areas as unlike one another as they may well be.
  public struct Cautious: Hashable, Sendable, Codable {
    /// Where the correlation comes from.
    public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
      /// The upper confidence limit of the study's own.
      case upperLimit = "upper-limit"
      /// Taken from elsewhere, as the study's own has no upper limit above 0.
      case elsewhere
    }

    /// The intracluster correlation of areas.
    public let correlation: Double
    /// Where it comes from.
    public let basis: Basis
    /// The design effect of areas.
    public let designEffect: Double
    /// The smallest difference that the study would have found, nil where none.
    public let detectable: Double?
    /// The areas of each arm that it would have needed, nil where no number is enough.
    public let neededAreasPerArm: Int?

    /// A finding with its parts.
    public init(
      correlation: Double, basis: Basis, designEffect: Double, detectable: Double?,
      neededAreasPerArm: Int?
    ) {
      self.correlation = correlation
      self.basis = basis
      self.designEffect = designEffect
      self.detectable = detectable
      self.neededAreasPerArm = neededAreasPerArm
    }
  }

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
  /// The same were areas more unlike, nil where that was not asked.
  public let cautious: Cautious?

  /// A finding with its parts.
  public init(
    correlation: Double, designEffect: Double, detectable: Double?, smallestEffect: Double?,
    neededPerArm: Int?, neededAreasPerArm: Int?, cautious: Cautious? = nil
  ) {
    self.correlation = correlation
    self.designEffect = designEffect
    self.detectable = detectable
    self.smallestEffect = smallestEffect
    self.neededPerArm = neededPerArm
    self.neededAreasPerArm = neededAreasPerArm
    self.cautious = cautious
  }
}
