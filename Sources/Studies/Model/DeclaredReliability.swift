public import Indicators

/// The spread and reliability of a score, declared with their source, never taken from the sample:
/// only so can changes be counted by several councils and added.
public struct DeclaredReliability: Hashable, Sendable, Codable {
  /// The indicator's name, such as sdq-total.
  public let indicator: String
  /// Who answered, nil where only one person does.
  public let informant: InstrumentVersion.Informant?
  /// The standard deviation of the score, in points.
  public let standardDeviation: Double
  /// The reliability, from 0 to below 1.
  public let reliability: Double
  /// The publication of both.
  public let source: String

  /// A declaration with its parts.
  public init(
    indicator: String, informant: InstrumentVersion.Informant?, standardDeviation: Double,
    reliability: Double, source: String
  ) {
    self.indicator = indicator
    self.informant = informant
    self.standardDeviation = standardDeviation
    self.reliability = reliability
    self.source = source
  }

  /// The smallest change, in points, that is reliable: 1.96 · SD · √(2(1 − reliability)).
  ///
  /// Source: Jacobson NS, Truax P (1991), Clinical significance, J Consult Clin Psychol 59:12-19,
  /// doi:10.1037/0022-006X.59.1.12.
  public var smallestReliableChange: Double {
    1.96 * standardDeviation * (2 * (1 - reliability)).squareRoot()
  }
}
