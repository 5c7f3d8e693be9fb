import Indicators
import Studies

/// The answers of a column of a questionnaire, as they are written in a file.
struct AnswerRange {
  /// Stands for a number that is no answer.
  static let none = Int32.min + 1

  private let answers: ClosedRange<Int>
  private let shift: Int
  private let missing: Set<Int>
  /// The answers to which the digits from 0 to 9 stand, so that most cells cost one look.
  private let digits: [Int32]

  /// The answers of a column, nil where it holds none.
  ///
  /// Items are shifted as the study declares; the supplement is always as ticked, from 0.
  init?(_ schema: ColumnSchema, _ source: TableSource) {
    guard case .answer(let answers) = schema.kind else { return nil }
    let instrument = Instrument.all.first { $0.table == source.schema.name }
    let isAsTicked = instrument?.supplementQuestions.contains { $0.name == schema.name } ?? false
    let shift = isAsTicked ? 0 : source.answers.shift
    let missing = source.answers.missing
    (self.answers, self.shift, self.missing) = (answers, shift, missing)
    digits = (0...9).map { Self.answer($0, answers, shift, missing) }
  }

  /// The answer for which a digit stands.
  @inline(__always)
  func answer(digit: UInt8) -> Int32 { digits[Int(digit)] }

  /// The answer for which a number stands: `RecordColumn.missing` where the study declares it as
  /// no answer, `none` where it is not allowed.
  func answer(_ number: Int) -> Int32 { Self.answer(number, answers, shift, missing) }

  private static func answer(
    _ number: Int, _ answers: ClosedRange<Int>, _ shift: Int, _ missing: Set<Int>
  ) -> Int32 {
    if missing.contains(number) { return RecordColumn.missing }
    return answers.contains(number + shift) ? Int32(number + shift) : none
  }

  /// What is said of a cell with another text: what is allowed, as written in the file.
  var fault: ReadingFault {
    .notAnAnswer(lowest: answers.lowerBound - shift, highest: answers.upperBound - shift)
  }
}
