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

  /// The answers to a question; nil where no number of them is small.
  /// - Parameters:
  ///   - table: The question.
  ///   - kind: Where its answers are counted.
  ///   - cells: Its numbers by category in the smallest rows.
  ///   - wholes: Its numbers in the smallest rows of all, where these are not cut.
  ///   - decision: In which rows the question is shown, all categories together.
  ///   - greatest: The greatest small number.
  init?(
    _ table: QuestionTable, _ kind: Kind, _ cells: [Place: CellNumbers],
    wholes: [Cell: CellNumbers], _ decision: ReleaseDecision, greatest: Int
  ) {
    let bases =
      kind == .adjusted ? decision.rows.leaves : Arm.allCases.map { Cell(arm: $0) }
    answers = SlicedAnswers(
      SlicedAnswers.Parts(
        cells, wholes: wholes, table.measure, guardsZeros: table.guardsZeros),
      rows: decision.rows.rows.map {
        decision.row($0, of: table.question, bases: bases, isToldBySlice: false)
      },
      slices: Set(cells.keys.map(\.slice)).sorted(), within: [])
    linked = answers.guarded(greatest: greatest)
    guard linked.figures.contains(where: \.isGuarded) else { return nil }
    (question, self.kind) = (table.question, kind)
  }

  /// Adds the answers to the plain counts of their categories, of which they are parts.
  func link(to table: CountTable, in linked: inout LinkedTables) {
    let first = linked.add(self.linked)
    for row in answers.rows {
      if row.bases == [row.cell] {
        for (category, counts) in zip(table.categories, table.counts) {
          let rest = join(row, category, to: [counts], first, in: &linked)
          linked.figure(rest, .nobody)
        }
      } else if row.leaves == [row.cell] {
        _ = join(row, nil, to: table.counts, first, in: &linked)
      }
    }
  }

  /// Says that the question's people in a row and all others of some categories are these.
  /// - Parameters:
  ///   - row: The row.
  ///   - category: The category, nil of all together.
  ///   - counts: The plain counts of the categories.
  ///   - first: The place of the answers' first part.
  ///   - linked: The tables.
  /// - Returns: The others.
  private func join(
    _ row: SlicedAnswers<String>.Row, _ category: String?, to counts: [LeafCounts], _ first: Int,
    in linked: inout LinkedTables
  ) -> [LinkedFigure.Term] {
    guard let place = linked.rows.place(of: row.cell) else { return [] }
    let people = answers.people(at: .init(row: row.cell, slice: category))
    let others =
      counts.reduce(0) { $0 + $1.total(linked.rows.rows[place]) }
      - Deduction.value(of: people, in: self.linked.parts)
    guard others >= 0 else { return [] }
    let rest = others > 0 ? [linked.term(others)] : []
    let known = people.map { LinkedFigure.Term(first + $0.part, $0.coefficient) }
    let all = linked.terms(counts, row: place, by: -1)
    linked.figure(known + rest + all, .everybody, isGuarded: false)
    return rest
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
  init(
    _ cells: [SlicedAnswers<Slice>.Place: CellNumbers], wholes: [Cell: CellNumbers] = [:],
    _ measure: Measure?, guardsZeros: Bool
  ) {
    numbers = cells.mapValues { $0.partition(measure) }
    self.wholes = wholes.mapValues { $0.partition(measure) }
    width = numbers.values.first?.count ?? 0
    let isShare = measure?.isProportion ?? false
    together = isShare ? [[0, 1]] : []
    self.guardsZeros = isShare && guardsZeros ? [0, 1] : []
    areEverybody = cells.values.allSatisfy { $0.unknown != nil }
  }
}
