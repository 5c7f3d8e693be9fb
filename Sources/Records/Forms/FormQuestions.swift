import Indicators
import Studies

/// Which columns of a file of forms hold questions that some of the instrument's forms have not.
struct FormQuestions {
  /// A column with questions of some forms only.
  struct Question {
    /// The column among those that are read.
    let column: Int
    /// Its heading in the file.
    let heading: String
    /// Whether each form, in the order of the instrument, has it.
    let isAsked: [Bool]
    /// The codes of the forms that have it.
    let versions: [String]
  }

  private let version: Int
  private let questions: [Question]

  /// The questions of a file, nil where every form has all of them.
  init?(_ file: TableFile) {
    let names = file.columns.map(\.schema.name)
    guard file.source.schema.kind == .forms, let version = names.firstIndex(of: "version"),
      let instrument = Instrument.all.first(where: { $0.table == file.source.schema.name })
    else { return nil }
    self.version = version
    let known = instrument.supplementQuestions.map(\.name)
    questions = names.indices.filter { known.contains(names[$0]) }.compactMap { column in
      let isAsked = instrument.versions.map { Self.asks(names[column], $0) }
      guard isAsked.contains(false) else { return nil }
      return Question(
        column: column, heading: file.columns[column].heading, isAsked: isAsked,
        versions: zip(instrument.versions, isAsked).filter(\.1).map(\.0.code))
    }
  }

  /// Calls for each question of a row that is answered although its form has it not.
  @inline(__always)
  func forEachStranger(in values: [Int32], _ body: (Question) -> Void) {
    let version = values[version]
    guard version >= 0 else { return }
    for question in questions
    where values[question.column] != RecordColumn.missing && !question.isAsked[Int(version)] {
      body(question)
    }
  }

  /// Whether a form has a question in its supplement.
  private static func asks(_ name: String, _ version: InstrumentVersion) -> Bool {
    guard let supplement = version.supplement else { return false }
    return supplement.question == name || supplement.items.contains(name)
  }
}
