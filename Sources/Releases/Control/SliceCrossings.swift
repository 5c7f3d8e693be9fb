import Indicators
import Studies
import Tallies

/// What the tables by slice that leave tell of those that do not: how many people are in each slice
/// of a row, and with it how many of them have an attribute that nearly everybody in the row has.
///
/// A table by slice is admitted where every small number of a slice stays open beside it and those
/// admitted before: its own in rows finer than it leaves at, and those of all other questions.
struct SliceCrossings<Slice: Hashable & Comparable & Sendable> {
  typealias Place = SliceTables<Slice>.Place
  typealias Holder = SliceHolder<Slice>

  let cells: [Question: [Place: CellNumbers]]
  /// The numbers of every question in the smallest rows of all, where these are not cut.
  let wholes: [Question: [Cell: CellNumbers]]
  /// The rows that are cut into slices.
  let rows: [ReleaseRows.Row]
  let bases: [Cell]
  let decision: ReleaseDecision
  let remainders: CellRemainders
  let rule: PrimaryRule
  private(set) var levels: [Question: TableLevel] = [:]
  private(set) var holders: [Question: [Holder]]
  private(set) var limits: [Question: [SlicedAnswers<Slice>.Limit]] = [:]

  /// No table yet.
  /// - Parameters:
  ///   - cells: The numbers of every question in the smallest rows, whether it may leave or not.
  ///   - wholes: Its numbers in the smallest rows of all, where these are not cut.
  ///   - bases: The smallest rows that are cut.
  ///   - decision: In which rows questions are withheld.
  ///   - remainders: How questions are linked.
  ///   - rule: What is small.
  ///   - holders: What plain counts tell.
  init(
    _ cells: [Question: [Place: CellNumbers]], wholes: [Question: [Cell: CellNumbers]] = [:],
    bases: [Cell], _ decision: ReleaseDecision, _ remainders: CellRemainders, _ rule: PrimaryRule,
    holders: [Question: [Holder]] = [:]
  ) {
    self.cells = cells
    self.wholes = wholes
    self.bases = bases
    rows = decision.rows.rows.filter { row in bases.contains { row.cell.holds($0) } }
    self.decision = decision
    self.remainders = remainders
    self.rule = rule
    self.holders = holders
  }

  /// Admits a question at a level where that leaves all open; says whether it did.
  mutating func admit(_ question: Question, at level: TableLevel) -> Bool {
    guard leavesRowsOpen(question, at: level), leavesPartnersOpen(question, at: level) else {
      return false
    }
    var next = self
    next.levels[question] = level
    for other in cells.keys where other != question {
      next.note(next.holders(of: other, in: question, at: level), of: other)
      next.note(next.holders(of: other, inFormsOf: question), of: other)
      next.limits[other, default: []] += next.limits(of: other, by: question, at: level)
    }
    let touched = cells.keys.filter {
      $0 == question || next.holders[$0]?.count != holders[$0]?.count
        || next.limits[$0] != limits[$0]
    }
    guard touched.allSatisfy(next.leavesOpen), next.leavesPairsOpen(touched) else { return false }
    self = next
    return true
  }

  /// Notes what is told around a question, but for what was told before.
  private mutating func note(_ new: [Holder], of question: Question) {
    for holder in new where !(holders[question] ?? []).contains(where: holder.isTold) {
      holders[question, default: []].append(holder)
    }
  }

  /// Whether the small numbers of a question stay open.
  private func leavesOpen(_ question: Question) -> Bool {
    let level = levels[question]
    let own = bases.allSatisfy { base in level.map { $0.row(of: base) == base } ?? false }
    guard !own, let numbers = cells[question] else { return true }
    let around = holders[question] ?? []
    let parts = SlicedAnswers<Slice>.Parts(
      numbers, wholes: wholes[question] ?? [:],
      remainders.indicators[question.indicator]?.measure,
      guardsZeros: rule.zeros.areSuppressed(of: question.indicator))
    let answers = SlicedAnswers(
      parts,
      rows: decision.rows.rows.map { row in
        decision.row(
          row, of: question, bases: bases, isToldBySlice: level.map(row.cell.isAt) ?? false)
      },
      slices: slices(of: parts, within: around), within: around, limits: limits[question] ?? [])
    return answers.leavesOpen(greatest: rule.greatest)
  }

  /// The slices in which people or those around them are.
  func slices(of parts: SlicedAnswers<Slice>.Parts, within around: [Holder]) -> [Slice] {
    around.reduce(Set(parts.numbers.keys.map(\.slice))) { slices, holder in
      slices.union(holder.numbers.keys.map(\.slice))
    }
    .sorted()
  }

  /// What a question that leaves at a level tells of people around another.
  private func holders(
    of question: Question, in other: Question, at level: TableLevel
  ) -> [Holder] {
    guard let own = cells[question], let numbers = cells[other] else { return [] }
    let slices = Set(numbers.keys.map(\.slice))
    guard !slices.isDisjoint(with: own.keys.map(\.slice)) else { return [] }
    let measure = remainders.indicators[question.indicator]?.measure
    let width = own.values.first?.partition(measure).count ?? 0
    let inOrder = slices.sorted()
    let bySlice = rows.filter { $0.cell.isAt(level) }.flatMap { row in
      inOrder.map { Holder.Sum(row: row.cell, slices: [$0]) }
    }
    let all = decision.rows.rows.filter { decision.isShown(other, in: $0.cell) }.map {
      Holder.Sum(row: $0.cell, slices: inOrder)
    }
    return remainders.around(question, width, in: other).compactMap { around in
      let counts = numbers.compactMapValues(around.count)
      guard counts.count == numbers.count else { return nil }
      return Holder(
        parts: around.parts, rows: bases, numbers: counts,
        wholes: (wholes[other] ?? [:]).compactMapValues(around.count), told: bySlice + all,
        division: around.answers.flatMap {
          division(by: other, $0, at: level, told: bySlice + all)
        })
    }
  }
}

extension Cell {
  /// Whether it is a row of a level.
  fileprivate func isAt(_ level: TableLevel) -> Bool { TableLevel(self) == level }
}
