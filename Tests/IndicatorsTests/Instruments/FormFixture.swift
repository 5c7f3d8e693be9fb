import Indicators
import _TestSupport

/// A row of answers as a sheet.
enum FormFixture {
  /// The answers of a row; nothing where one is not a whole number.
  static func sheet(_ row: OracleRow, items: Int) -> AnswerSheet? {
    var answers: [Int?] = []
    for item in 1...items {
      let text = row.text("item\(item)")
      guard text.isEmpty || Int(text) != nil else { return nil }
      answers.append(Int(text))
    }
    let questions = [
      "difficulties", "distress", "home", "friends", "classroom", "leisure", "peers",
    ]
    var supplement: [String: Int] = [:]
    for question in questions { supplement[question] = row.integer(question) }
    return AnswerSheet(version: row.text("version"), items: answers, supplement: supplement)
  }
}
