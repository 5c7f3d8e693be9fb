extension Baseline {
  /// What a measure counts, of what, and among whom.
  public struct Definition: Codable, Sendable, Hashable {
    /// The measure's name, such as `suspension.rate`.
    public let measure: String
    /// What was measured, in words.
    public let title: String
    /// What the numerator counts; empty for plain counts whose title says it.
    public let numerator: String
    /// What the denominator counts; empty where there is none.
    public let denominator: String
    /// Who is in it.
    public let population: String
    /// What was counted.
    public let unitOfCount: UnitOfCount
    /// The unit the figure is published in.
    public let unit: Unit

    /// A measure and its words; the units are given apart, being what comparison turns on.
    public init(_ words: Words, counts unitOfCount: UnitOfCount, in unit: Unit) {
      measure = words.measure
      title = words.title
      numerator = words.numerator
      denominator = words.denominator
      population = words.population
      self.unitOfCount = unitOfCount
      self.unit = unit
    }

    /// The measure's name and the texts that define it.
    public struct Words: Sendable, Hashable {
      let measure: String
      let title: String
      let numerator: String
      let denominator: String
      let population: String

      /// Texts as the publisher words them.
      public init(
        measure: String, title: String, numerator: String, denominator: String, population: String
      ) {
        self.measure = measure
        self.title = title
        self.numerator = numerator
        self.denominator = denominator
        self.population = population
      }
    }
  }
}
