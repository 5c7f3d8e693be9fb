internal import Indicators

/// A row of the table of a questionnaire: answers by number, never their wording.
struct SimulatedForm: Hashable {
  /// The day on which it was answered.
  var date: CalendarDate
  /// The code of the version, empty where the questionnaire has one only.
  var version = ""
  /// The answers to the items, nil where one is missing.
  var items: [Int?]
  /// The answers to the supplement in the order of its columns, nil where one is missing.
  var supplement: [Int?] = []

  /// The columns of the supplement of the Strengths and Difficulties Questionnaire.
  static let supplementColumns = Instrument.strengthsAndDifficulties.supplementQuestions.map(\.name)
}
