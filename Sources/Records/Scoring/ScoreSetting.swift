public import Indicators

/// How the forms of a file are scored.
public struct ScoreSetting: Sendable {
  /// The instrument.
  public var instrument: Instrument
  /// The number that stands in the file for the first answer, such as 1 where 1 to 3 was entered.
  public var firstAnswer: Int
  /// Numbers that stand for a missing answer, such as 9 or 99.
  public var missingCodes: Set<Int>
  /// What becomes of missing answers.
  public var missing: MissingAnswerRule
  /// The least sure cut-points that are used.
  public var accepted: Evidence.Grade
  /// The form of all rows; nothing where a column says it.
  public var version: String?
  /// Whether a last column says what is odd about a form.
  public var hasNotes: Bool

  /// The setting of an instrument as it is published.
  ///
  /// - Parameter instrument: the instrument.
  public init(_ instrument: Instrument) {
    self.instrument = instrument
    firstAnswer = instrument.answers.lowerBound
    missingCodes = []
    missing = instrument.missing
    accepted = .agreed
    version = instrument.versions.count == 1 ? instrument.versions[0].code : nil
    hasNotes = false
  }
}
