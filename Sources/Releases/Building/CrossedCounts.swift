import Indicators
import Studies
import Tallies

/// The answers to a question by the categories of a dimension of plain counts, such as by sex.
///
/// Where nearly everybody of a row has an attribute, the plain count of a category tells how many
/// of it have the attribute, though the answers by category are withheld.
struct CrossedCounts: Sendable {
  /// Where the answers by category are counted.
  enum Kind: Sendable {
    /// In the findings by sex, over all areas.
    case sexes
    /// In the strata of what the study adjusts for, by area and arm.
    case adjusted
  }

  typealias Place = SliceTables<String>.Place

  /// The question.
  let question: Question
  /// Where its answers by category are counted.
  let kind: Kind
  private let answers: SlicedAnswers<String>
  private let linked: LinkedNumbers
  private let bases: [Int]
  private let people: [Place: Int]

  /// The answers to a question; nil where no number of them is small.
  /// - Parameters:
  ///   - table: The question.
  ///   - kind: Where its answers are counted.
  ///   - cells: Its numbers by category in the smallest rows.
  ///   - decision: In which rows the question is shown, all categories together.
  ///   - greatest: The greatest small number.
  init?(
    _ table: QuestionTable, _ kind: Kind, _ cells: [Place: CellNumbers],
    _ decision: ReleaseDecision, greatest: Int
  ) {
    let rows = decision.rows
    let bases = rows.rows.indices.filter { place in
      kind == .adjusted
        ? rows.rows[place].leaves.count == 1
        : rows.rows[place].cell.area == nil && rows.rows[place].cell.arm != nil
    }
    let told = rows.rows.indices.filter { kind == .adjusted || rows.rows[$0].cell.area == nil }
    answers = SlicedAnswers(
      SlicedAnswers.Parts(cells, table.measure, guardsZeros: table.guardsZeros),
      rows: told.map { row in
        let cell = rows.rows[row].cell
        return SlicedAnswers<String>.Row(
          cell: cell, bases: bases.map { rows.rows[$0].cell }.filter(cell.holds),
          isTold: decision.isShown(table.question, in: cell),
          isKnownTold: decision.tellsKnown(table.question, in: cell), isToldBySlice: false)
      },
      slices: Set(cells.keys.map(\.slice)).sorted(), within: [])
    linked = answers.guarded(greatest: greatest)
    guard linked.figures.contains(where: \.isGuarded) else { return nil }
    (question, self.kind, self.bases) = (table.question, kind, bases)
    people = cells.mapValues { $0.partition(table.measure).reduce(0, +) }
  }

  /// Adds the answers to the plain counts of their categories, of which they are parts.
  func link(to table: CountTable, in linked: inout LinkedTables) {
    let first = linked.add(self.linked)
    for base in bases {
      let row = linked.rows.rows[base]
      for (category, counts) in zip(table.categories, table.counts) {
        let others = counts.total(row) - (people[Place(row: row.cell, slice: category)] ?? 0)
        guard others >= 0 else { continue }
        let known = answers.people(in: row.cell, category).map {
          LinkedFigure.Term(first + $0.part, $0.coefficient)
        }
        let rest = others > 0 ? [linked.term(others)] : []
        linked.figure(rest, .nobody)
        let count = linked.terms(counts, row: base, by: -1)
        linked.figure(known + rest + count, .everybody, isGuarded: false)
      }
    }
  }
}

extension Cell {
  /// Whether a smaller row is in it.
  func holds(_ row: Cell) -> Bool {
    (area == nil || area == row.area) && (arm == nil || arm == row.arm)
  }
}

extension SlicedAnswers.Parts {
  /// The parts of a question's people.
  init(_ cells: [SlicedAnswers<Slice>.Place: CellNumbers], _ measure: Measure?, guardsZeros: Bool) {
    numbers = cells.mapValues { $0.partition(measure) }
    width = numbers.values.first?.count ?? 0
    let isShare = measure?.isProportion ?? false
    together = isShare ? [[0, 1]] : []
    self.guardsZeros = isShare && guardsZeros ? [0, 1] : []
  }
}
