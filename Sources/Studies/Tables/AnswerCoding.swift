/// How the answers of a questionnaire are written in a file.
public struct AnswerCoding: Hashable, Sendable, Codable {
  /// What is added to a written answer to have that of the instrument: -1 where answers from 0 to
  /// 2 are written from 1 to 3.
  public let shift: Int
  /// Numbers that stand for no answer, such as 99.
  public let missing: Set<Int>

  /// A coding, by default that of the instrument.
  public init(shift: Int = 0, missing: Set<Int> = []) {
    self.shift = shift
    self.missing = missing
  }
}
