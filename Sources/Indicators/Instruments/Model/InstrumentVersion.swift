/// A form of an instrument: who answers about whom.
public struct InstrumentVersion: Sendable, Hashable, Codable {
  /// Who answers a form.
  public enum Informant: String, Sendable, Hashable, Codable, CaseIterable {
    /// A parent or carer, about a child.
    case parent
    /// A teacher, about a child.
    case teacher
    /// The person themselves.
    case own = "self"
  }

  /// The form's code, such as P4-17.
  public let code: String
  /// The form in words, such as Parent, children of 4 to 17.
  public let title: String
  /// Who answers it.
  public let informant: Informant
  /// Its supplement on impact; nothing where it has none.
  public let supplement: ImpactSupplement?

  /// Makes a form.
  ///
  /// - Parameters:
  ///   - code: the form's code.
  ///   - title: the form in words.
  ///   - informant: who answers it.
  ///   - supplement: its supplement on impact.
  public init(
    _ code: String, title: String, informant: Informant, supplement: ImpactSupplement? = nil
  ) {
    self.code = code
    self.title = title
    self.informant = informant
    self.supplement = supplement
  }
}
