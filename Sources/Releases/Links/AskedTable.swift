import Indicators
import Studies

/// A question of a share with what it asks for.
struct AskedTable {
  /// The question's table.
  let table: QuestionTable
  /// What it asks for.
  let condition: AskedCondition
  private let unit: Unit

  /// The question; nil where it is no share.
  init?(_ table: QuestionTable, _ study: Study) {
    guard let indicator = study.indicator(table.question.indicator),
      case .proportion(let condition) = indicator.measure
    else { return nil }
    self.table = table
    self.condition = AskedCondition(
      condition, table.question.moment, by: table.question.informant)
    unit = indicator.unit
  }

  /// Whether another rests on the same facts, or on some within them or around them.
  func isLinked(to other: AskedTable) -> Bool {
    unit == other.unit && condition.informant == other.condition.informant
      && PossibleAnswers.areConnected(
        [condition, other.condition], [], values: StandardTables.codes)
  }

  /// Which answers to both are possible, nil where there are too many facts to tell.
  func answers(with other: AskedTable) -> Set<[Bool]>? {
    PossibleAnswers([condition, other.condition], values: StandardTables.codes).map { Set($0.all) }
  }
}

extension StandardTables {
  /// All codes that rows of a table can have in a column, nil where they can have anything else.
  static func codes(_ table: String, _ column: String) -> [String]? {
    guard let column = Self.table(table)?.column(column), !column.blank,
      case .code(let codes) = column.kind
    else { return nil }
    return codes
  }
}
