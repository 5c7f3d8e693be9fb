import Studies

extension ColumnReader {
  /// An answer of a questionnaire.
  @inline(__always)
  mutating func answer(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    if text.count == 1, FieldTrim.isDigit(text[0]), let answers {
      return try kept(answers.answer(digit: text[0] - 48), answers)
    }
    return try oddAnswer(text)
  }

  /// An answer with a sign, several digits or noughts behind a point, or none.
  private mutating func oddAnswer(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    if let answers, let (number, isMended) = Self.whole(text) {
      if isMended { tally.mendedNumbers += 1 }
      return try kept(answers.answer(number), answers)
    }
    if schema.blank, let symbol = MissingSymbol(text) { return try missing(symbol) }
    throw answers?.fault ?? .notACount
  }

  /// An answer where it is one.
  @inline(__always)
  private mutating func kept(_ answer: Int32, _ answers: AnswerRange) throws(ReadingFault) -> Int32
  {
    if answer >= 0 { return answer }
    if answer == AnswerRange.none { throw answers.fault }
    guard schema.blank else { throw .blank }
    tally.missingCodes += 1
    return RecordColumn.missing
  }

  /// A whole number of at most nine digits, nil where the text is none.
  private static func whole(_ text: Span<UInt8>) -> (number: Int, isMended: Bool)? {
    let isNegative = text[0] == UInt8(ascii: "-")
    let hasSign = isNegative || text[0] == UInt8(ascii: "+")
    let digits = text.extracting((hasSign ? 1 : 0)..<text.count)
    let wholePart = FieldTrim.wholePart(digits)
    let count = wholePart ?? digits.count
    guard count > 0, count <= 9 else { return nil }
    var number = 0
    for place in 0..<count {
      guard FieldTrim.isDigit(digits[place]) else { return nil }
      number = number * 10 + Int(digits[place]) - 48
    }
    return (isNegative ? -number : number, wholePart != nil)
  }
}
