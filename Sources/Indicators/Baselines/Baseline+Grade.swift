extension Baseline {
  /// How a figure came to us.
  public enum Grade: String, Codable, Sendable, Hashable, CaseIterable {
    /// Read in the publisher's own file or page.
    case primary
    /// Arithmetic on counts of a primary file.
    case computed
    /// A press, charity or third-party copy of an official figure.
    case secondary
    /// Quoted in the published toolkit: shown for checking, never compared with.
    case quoted
  }
}
