/// A score of the forms in a questionnaire's table.
public struct QuestionnaireScore: Hashable, Sendable, Codable {
  /// Which rule for missing answers a score follows.
  public enum MissingAnswers: String, Hashable, Sendable, Codable, CaseIterable {
    /// The instrument's own rule.
    case standard
    /// What may be chosen instead, such as prorating the Parental Stress Scale.
    case optional
  }

  /// The table with the forms, such as sdq.
  public let table: String
  /// The name of a scale, of a sum of scales or impact, such as total.
  public let name: String
  /// Which rule for missing answers it follows.
  public let missing: MissingAnswers

  /// A score of a table's forms.
  public init(table: String, name: String, missing: MissingAnswers = .standard) {
    self.table = table
    self.name = name
    self.missing = missing
  }

  /// The questionnaire, nil where none has such a table.
  public var instrument: Instrument? { Instrument.all.first { $0.table == table } }
}
