public import Evaluations

/// A figure that a key performance indicator is set beside.
public struct KPIComparator: Hashable, Sendable {
  /// The kind of figure.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A published figure of an area.
    case published
    /// What national rates for such children would give.
    case expected
    /// What a published sample scored: a reference, never a target.
    case norm
  }

  /// The kind of figure.
  public let kind: Kind
  /// The area’s code, or the code of the form that a sample answered.
  public let code: String
  /// The name of the area or sample.
  public let name: String
  /// The figure, in the unit of the indicator.
  public let value: Double
  /// The years or terms, empty where none are told.
  public let period: String
  /// The publication.
  public let source: String
  /// The indicator’s figure less this one, of those who are compared.
  public let difference: Estimate
  /// How the indicator’s figure stands to it.
  public let standing: KPIStanding
  /// Why nothing is said, nil where something is.
  public let reason: String?
  /// Cautions that belong to it.
  public let notes: [String]

  /// A comparator with its parts.
  init(
    _ place: Place, value: Double, difference: Estimate, verdict: Verdict, notes: [String]
  ) {
    (kind, code, name) = (place.kind, place.code, place.name)
    (period, source) = (place.period, place.source)
    self.value = value
    self.difference = difference
    (standing, reason) = (verdict.standing, verdict.reason)
    self.notes = notes
  }

  /// Whose figure it is, and where it stands.
  struct Place {
    let kind: Kind
    let code: String
    let name: String
    let period: String
    let source: String
  }

  /// What is said of it.
  struct Verdict {
    let standing: KPIStanding
    let reason: String?
  }
}
