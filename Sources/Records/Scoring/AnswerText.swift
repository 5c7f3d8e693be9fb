import Indicators

/// Reads the text of a cell as an answer.
struct AnswerText {
  /// What is added to the number in the file to get the answer.
  let shift: Int
  /// Numbers that stand for a missing answer.
  let missingCodes: Set<Int>

  /// The answer, nothing where it is missing.
  ///
  /// - Parameters:
  ///   - cell: the cell's bytes.
  ///   - column: the column's name, for a fault.
  /// - Throws: A fault where the text is no whole number.
  func answer(_ cell: Span<UInt8>, _ column: @autoclosure () -> String) throws(FormFault) -> Int? {
    let text = cell.extracting(FieldTrim.trimmed(cell))
    if text.count == 1, FieldTrim.isDigit(text[0]) { return shifted(Int(text[0]) - 48) }
    if let symbol = MissingSymbol(text), symbol.isUnmistakable { return nil }
    guard let number = Self.whole(text) else { throw FormFault(.notAnInteger, column()) }
    return shifted(number)
  }

  private func shifted(_ number: Int) -> Int? {
    missingCodes.contains(number) ? nil : number + shift
  }

  /// A whole number of at most six digits, with a sign or noughts behind a point.
  private static func whole(_ text: Span<UInt8>) -> Int? {
    let isNegative = text.count > 1 && text[0] == UInt8(ascii: "-")
    let digits = text.extracting((isNegative ? 1 : 0)..<text.count)
    let count = FieldTrim.wholePart(digits) ?? digits.count
    guard count > 0, count <= 6 else { return nil }
    var number = 0
    for place in 0..<count {
      guard FieldTrim.isDigit(digits[place]) else { return nil }
      number = number * 10 + Int(digits[place]) - 48
    }
    return isNegative ? -number : number
  }
}
