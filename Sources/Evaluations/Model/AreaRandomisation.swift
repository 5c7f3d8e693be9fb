/// The exact randomisation test over areas, the units of assignment.
///
/// A rollout area counts with its children from rollout on, a comparison area with all of its.
public struct AreaRandomisation: Hashable, Sendable, Codable {
  /// The difference between the arms' means over areas.
  public let difference: Double
  /// The two-sided probability value: the share of assignments as extreme or more so.
  public let p: Double
  /// The smallest value that it could take with so many areas.
  public let floor: Double
  /// The number of ways to choose as many rollout areas.
  public let assignments: Int
  /// Rollout areas that count.
  public let rolloutAreas: Int
  /// Comparison areas that count.
  public let comparisonAreas: Int

  /// A test with its parts.
  public init(
    difference: Double, p: Double, floor: Double, assignments: Int, rolloutAreas: Int,
    comparisonAreas: Int
  ) {
    self.difference = difference
    self.p = p
    self.floor = floor
    self.assignments = assignments
    self.rolloutAreas = rolloutAreas
    self.comparisonAreas = comparisonAreas
  }
}
