/// A sum of parts: published with its unit, known to everybody, or never published itself.
public struct LinkedFigure: Equatable, Sendable {
  /// A part with its whole-number weight, mostly 1; -1 where a figure is a difference.
  public struct Term: Equatable, Hashable, Sendable {
    /// The place of the part.
    public let part: Int
    /// Its weight.
    public let coefficient: Int

    /// A term with its parts.
    public init(_ part: Int, _ coefficient: Int = 1) {
      self.part = part
      self.coefficient = coefficient
    }
  }

  /// Who learns the figure.
  public enum Audience: Equatable, Sendable {
    /// Everybody always: a rule that holds by definition, or a total from a public source.
    case everybody
    /// Whoever reads the release, where the unit at this place is published.
    case readers(unit: Int)
    /// Nobody directly; it matters only as something that must not be found out.
    case nobody
  }

  /// The parts that are added.
  public let terms: [Term]
  /// Who learns it.
  public let audience: Audience
  /// Whether it counts people, so that a small value must not be found out.
  public let isGuarded: Bool
  /// Whether it must not be found out either that it counts nobody.
  public let guardsZero: Bool

  /// A figure with its parts.
  public init(
    _ terms: [Term], _ audience: Audience, isGuarded: Bool = true, guardsZero: Bool = false
  ) {
    self.guardsZero = guardsZero
    self.terms = terms
    self.audience = audience
    self.isGuarded = isGuarded
  }
}
