/// A cohort's figure beside the national figure of the same definition, each child against the
/// figure of its own year.
public struct BaselineComparison: Hashable, Sendable, Codable {
  /// The registry's id; several, separated by spaces, where the children's years differ.
  public let id: String
  /// The national figure as a fraction, or per child: the mean over the children's own years.
  public let value: Double
  /// The years, such as 2021/22 to 2024/25.
  public let period: String
  /// The area's code.
  public let area: String
  /// The area's name.
  public let areaName: String
  /// The publication.
  public let source: String
  /// The children whose own year has a published figure: only they are compared.
  public let matched: Int
  /// Those of them with the attribute, or their events.
  public let observed: Int
  /// The difference, cohort less national.
  public let difference: Estimate
  /// The ratio, cohort to national.
  public let ratio: Estimate
  /// The exact probability value against the national figure, nil for rates.
  public let p: Double?
  /// A caution that belongs to it, nil where there is none.
  public let note: String?

  /// A comparison with its parts.
  public init(
    id: String, value: Double, period: String, area: String, areaName: String, source: String,
    matched: Int, observed: Int, difference: Estimate, ratio: Estimate, p: Double?, note: String?
  ) {
    self.id = id
    self.value = value
    self.period = period
    self.area = area
    self.areaName = areaName
    self.source = source
    self.matched = matched
    self.observed = observed
    self.difference = difference
    self.ratio = ratio
    self.p = p
    self.note = note
  }
}
