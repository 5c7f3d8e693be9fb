import Indicators
import Studies
import Tallies

/// Who fills in a form, in words: nil where only one person does.
struct Answerer: Hashable {
  /// Who answers, nil where only one person does.
  let informant: InstrumentVersion.Informant?

  /// The cell of their forms among some children or families.
  func cell(in cell: Cell) -> Cell { cell.answered(by: informant) }

  /// Who they are, to head a row or column.
  var title: String {
    switch informant {
    case .parent, nil: "Parents or carers"
    case .teacher: "Teachers"
    case .own: "Young people themselves"
    }
  }

  /// Who they are, in a sentence.
  var inWords: String { title.lowercasedFirst }

  /// A form of theirs, in a sentence.
  var form: String {
    switch informant {
    case .parent: "a parent’s form"
    case .teacher: "a teacher’s form"
    case .own: "a form of their own"
    case nil: "a form"
    }
  }
}
