/// What a calculation is given under one name.
public struct CalculationParameter: Sendable, Hashable {
  /// The form of a parameter's value.
  public enum Shape: Sendable, Hashable {
    /// A whole number of 0 or more.
    case count
    /// A number.
    case number
    /// A number from 0 to 1.
    case probability
    /// A confidence level, strictly between 0 and 1.
    case level
    /// True or false.
    case flag
    /// A text.
    case text
    /// One of some words.
    case choice([String])
    /// A list of whole numbers of 0 or more.
    case counts
    /// A list of numbers.
    case numbers
    /// A list of texts or numbers that name groups.
    case labels
    /// Several lists of numbers.
    case groups
    /// Named lists of numbers, all of one length.
    case columns
    /// Something else, told by the meaning.
    case other
  }

  /// The parameter's name in the input.
  public let name: String
  /// The form of its value.
  public let shape: Shape
  /// What it is, in a few words.
  public let meaning: String
  /// What stands where it is left out; nothing if it must be given.
  public let fallback: String?

  /// Whether it must be given.
  public var isRequired: Bool { fallback == nil }

  /// Makes a parameter.
  ///
  /// - Parameters:
  ///   - name: the parameter's name in the input.
  ///   - shape: the form of its value.
  ///   - meaning: what it is, in a few words.
  ///   - fallback: what stands where it is left out; nothing if it must be given.
  public init(_ name: String, _ shape: Shape, _ meaning: String, orElse fallback: String? = nil) {
    self.name = name
    self.shape = shape
    self.meaning = meaning
    self.fallback = fallback
  }

  /// The confidence level, 95 % where it is left out.
  static let level = CalculationParameter("conf", .level, "confidence level", orElse: "0.95")
}

extension CalculationParameter.Shape: CustomStringConvertible {
  /// The form in words.
  public var description: String {
    switch self {
    case .count: "a whole number of 0 or more"
    case .number: "a number"
    case .probability: "a number from 0 to 1"
    case .level: "a number between 0 and 1"
    case .flag: "true or false"
    case .text: "a text"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .counts: "a list of whole numbers of 0 or more"
    case .numbers: "a list of numbers"
    case .labels: "a list of texts or numbers"
    case .groups: "a list of lists of numbers"
    case .columns: "an object of lists of numbers, all of one length"
    case .other: "as described"
    }
  }
}
