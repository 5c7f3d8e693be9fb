import Indicators
import Studies
import Tallies

/// Tables by area and arm that are cut further, such as by period or by year: which questions
/// leave, and how finely.
///
/// Questions are decided on in the order of the study, each beside those that leave already.
struct SliceTables<Slice: Hashable & Comparable & Sendable> {
  /// A row's cell and the slice of it.
  struct Place: Hashable {
    /// The row.
    let row: Cell
    /// The slice.
    let slice: Slice
  }

  private let set: TallySet
  private let decision: ReleaseDecision
  private let rule: PrimaryRule
  private let remainders: CellRemainders
  private let sums: [TableLevel: [Question: [Place: CellNumbers]]]
  /// The same with the numbers of wider slices among them.
  private let withWider: [TableLevel: [Question: [Place: CellNumbers]]]
  private let crossings: SliceCrossings<Slice>

  /// Tables with the numbers of the smallest cells.
  /// - Parameters:
  ///   - set: The tallies.
  ///   - decision: In which rows questions are withheld.
  ///   - rule: What is small.
  ///   - numbers: The numbers of the smallest cells, of every question.
  ///   - wider: The numbers of wider slices, such as the years in which terms lie.
  ///   - holders: What plain counts tell of the slices.
  init(
    _ set: TallySet, _ decision: ReleaseDecision, _ rule: PrimaryRule,
    _ numbers: [Question: [Place: CellNumbers]], wider: [Question: [Place: CellNumbers]] = [:],
    holders: [Question: [SliceHolder<Slice>]] = [:]
  ) {
    self.set = set
    self.decision = decision
    self.rule = rule
    remainders = CellRemainders(set, decision.links, rule)
    crossings = SliceCrossings(
      numbers, bases: decision.rows.leaves, decision, remainders, rule, holders: holders)
    let all = numbers.merging(wider) { own, wider in own.merging(wider) { own, _ in own } }
    sums = Self.byLevel(numbers)
    withWider = Self.byLevel(all)
  }

  /// The level at which each question leaves, of some levels the finest that is safe; none of those
  /// that do not leave.
  /// - Parameters:
  ///   - questions: The questions that may leave.
  ///   - levels: The levels, the finest first.
  ///   - isSmall: Whether a cell has a small number.
  func shown(
    of questions: [Question], at levels: [TableLevel] = TableLevel.ofSlices,
    where isSmall: (CellNumbers, Indicator?) -> Bool
  ) -> [Question: TableLevel] {
    var shown: [Question: TableLevel] = [:]
    var crossings = crossings
    for question in questions.sorted(by: decision.comesBefore)
    where remainders.isDisentangled(question, in: withWider[.areasAndArms] ?? [:]) {
      let indicator = set.study.indicator(question.indicator)
      shown[question] = levels.first { level in
        isShown(question, level)
          && !places(question, level).values.contains { isSmall($0, indicator) }
          && !leavesFew(question, level, beside: shown)
          && leavesFinerOpen(question, level, beside: shown)
          && crossings.admit(question, at: level)
      }
    }
    return shown
  }

  private func places(_ question: Question, _ level: TableLevel) -> [Place: CellNumbers] {
    sums[level]?[question] ?? [:]
  }

  private static func byLevel(
    _ numbers: [Question: [Place: CellNumbers]]
  ) -> [TableLevel: [Question: [Place: CellNumbers]]] {
    Dictionary(
      uniqueKeysWithValues: TableLevel.ofSlices.map { level in
        (level, numbers.mapValues { sums($0, at: level) })
      })
  }

  /// The numbers of smaller cells added in the rows of a level.
  static func sums(
    _ numbers: [Place: CellNumbers], at level: TableLevel
  ) -> [Place: CellNumbers] {
    numbers.reduce(into: [:]) { sums, entry in
      let place = Place(row: level.row(of: entry.key.row), slice: entry.key.slice)
      if sums[place]?.add(entry.value) == nil { sums[place] = entry.value }
    }
  }

  /// Whether every row is shown; for everybody their own, by arm those of areas too, since for some
  /// time the rollout arm may be one area alone.
  private func isShown(_ question: Question, _ level: TableLevel) -> Bool {
    level == .everybody ? decision.isShown(question, in: Cell()) : decision.isWhole(question)
  }

  /// Whether a question leaves few in a cell beside those that leave already, and beside one within
  /// it whether it leaves or not.
  private func leavesFew(
    _ question: Question, _ level: TableLevel, beside shown: [Question: TableLevel]
  ) -> Bool {
    TableLevel.ofSlices.drop { $0 != level }.contains { wide in
      let others = (withWider[wide] ?? [:]).filter { other, _ in
        shown[other].map { !$0.isCoarser(than: wide) }
          ?? decision.links.isWithin(other, question)
      }
      return (withWider[wide]?[question] ?? [:]).contains { place, own in
        var cell = others.compactMapValues { $0[place] }
        cell[question] = own
        return remainders.areFew(question, in: cell)
      }
    }
  }

  /// Whether the small numbers of finer cells than those of a level stay open, and what linked
  /// questions leave in them: of each the row's total, where it is shown, and the slice's tell
  /// between what it lies.
  private func leavesFinerOpen(
    _ question: Question, _ level: TableLevel, beside shown: [Question: TableLevel]
  ) -> Bool {
    let together = [question] + shown.keys.filter { !(shown[$0] ?? level).isCoarser(than: level) }
    return TableLevel.ofSlices.prefix { $0 != level }.allSatisfy { finer in
      places(question, finer).keys.allSatisfy { place in
        let wide = level.row(of: place.row)
        guard decision.isShown(question, in: place.row) else { return true }
        let slice = Place(row: wide, slice: place.slice)
        let cells = [
          numbers(together, finer, place), numbers(together, level, slice),
          totals(together, place.row), totals(together, wide),
        ]
        return leaveOpen(question, cells)
      }
    }
  }

  /// The numbers of some questions in a cell.
  private func numbers(
    _ questions: [Question], _ level: TableLevel, _ place: Place
  ) -> [Question: CellNumbers] {
    questions.reduce(into: [:]) { $0[$1] = places($1, level)[place] ?? CellNumbers(Tally.zero) }
  }

  /// The numbers of some questions in a row.
  private func totals(_ questions: [Question], _ row: Cell) -> [Question: CellNumbers] {
    questions.reduce(into: [:]) { found, question in
      found[question] = CellNumbers(set.tallies[question.key(row)] ?? Tally.zero)
    }
  }

  /// Whether the small numbers of a question in a cell stay open.
  /// - Parameters:
  ///   - question: The question.
  ///   - cells: The cell, its slice, its row, and all.
  private func leaveOpen(_ question: Question, _ cells: [[Question: CellNumbers]]) -> Bool {
    guard let own = cells[0][question] else { return true }
    let measure = set.study.indicator(question.indicator)?.measure
    let zeros = own.known > 0 && rule.zeros.areSuppressed(of: question.indicator)
    let unknown = own.unknown?.count ?? 0
    let lists = cells.map { cell -> [Int] in
      var numbers = cell[question] ?? own
      if own.unknown == nil { numbers.unknown = nil }
      return numbers.people(measure) + remainders.linked(question, in: cell)
    }
    return lists[0].indices.allSatisfy { part in
      rule.leavesOpen(
        lists[0][part], row: lists[2][part], column: lists[1][part], total: lists[3][part],
        guardsZero: zeros && part > unknown)
    }
  }
}

extension TableLevel {
  /// The levels of tables that are cut further, the finest first.
  static let ofSlices: [TableLevel] = [.areasAndArms, .arms, .everybody]

  /// The row of this level in which a smaller one is.
  func row(of cell: Cell) -> Cell {
    switch self {
    case .everybody: Cell()
    case .arms: Cell(arm: cell.arm)
    case .areas: Cell(area: cell.area)
    case .areasAndArms: Cell(area: cell.area, arm: cell.arm)
    }
  }

  /// Whether another level of tables that are cut further is finer.
  func isCoarser(than other: TableLevel) -> Bool {
    let places = [self, other].map { Self.ofSlices.firstIndex(of: $0) ?? 0 }
    return places[0] > places[1]
  }
}
