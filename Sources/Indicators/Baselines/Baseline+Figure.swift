extension Baseline {
  /// The number of a figure, with the counts behind it where they are known.
  public struct Figure: Codable, Sendable, Hashable {
    /// As published, digit for digit.
    public let text: String
    /// The same as a number, in the measure's unit.
    public let value: Double
    /// The count above the line, where known.
    public let numerator: Int?
    /// The count below the line, where known.
    public let denominator: Int?
    /// How it came to us.
    public let grade: Grade
    /// What a reader must know beside it.
    public let note: String?

    /// A figure and its counts; nil where `text` is not a plain decimal number.
    public init?(_ text: String, counts: Counts, grade: Grade, note: String?) {
      guard let value = Double(text), value.isFinite else { return nil }
      self.text = text
      self.value = value
      numerator = counts.numerator
      denominator = counts.denominator
      self.grade = grade
      self.note = note
    }

    /// The counts above and below the line.
    public struct Counts: Sendable, Hashable {
      let numerator: Int?
      let denominator: Int?

      /// Counts as published, each where it is known.
      public init(numerator: Int? = nil, denominator: Int? = nil) {
        self.numerator = numerator
        self.denominator = denominator
      }
    }
  }
}
