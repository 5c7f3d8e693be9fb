/// The exact p values of a common odds ratio of 1.
public struct CommonOddsRatioPValues: Sendable, Hashable {
  /// That of an odds ratio below 1.
  public let less: Double
  /// That of an odds ratio above 1.
  public let greater: Double
  /// That of either: the sum over all outcomes no more probable than the observed one.
  public let twoSided: Double
}
