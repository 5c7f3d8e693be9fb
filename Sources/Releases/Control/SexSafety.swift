import Indicators
import Studies
import Tallies

/// Whether what is shown of a question by sex tells nobody apart.
struct SexSafety: Sendable {
  private let set: TallySet
  private let decision: ReleaseDecision
  private let rule: PrimaryRule
  private let sexes: [String]
  private let remainders: CellRemainders
  private let cells: [Question: [SliceTables<String>.Place: CellNumbers]]

  /// What has to be known.
  /// - Parameters:
  ///   - set: The tallies.
  ///   - decision: In which rows questions are withheld.
  ///   - rule: What is small.
  init(_ set: TallySet, _ decision: ReleaseDecision, _ rule: PrimaryRule) {
    self.set = set
    self.decision = decision
    self.rule = rule
    remainders = CellRemainders(set, decision.links, rule)
    sexes = Set(set.tallies.keys.compactMap(\.cell.sex)).sorted()
    cells = set.numbersBySex
  }

  /// Linked questions in groups that leave by sex together, without those of a study's own that
  /// tell too much beside others.
  func together(_ tables: [QuestionTable]) -> [[QuestionTable]] {
    let isOwn: (QuestionTable) -> Bool = { table in
      !decision.links.entangled(with: table.question).isEmpty
    }
    let own = tables.filter { isOwn($0) && remainders.isDisentangled($0.question, in: cells) }
    return [tables.filter { !isOwn($0) }].filter { !$0.isEmpty } + own.map { [$0] }
  }

  /// The places of a question's findings by sex in some arms.
  func keys(_ table: QuestionTable, _ arms: [Arm?]) -> [TallyKey] {
    arms.flatMap { arm in sexes.map { table.question.key(Cell(arm: arm, sex: $0)) } }
  }

  /// Whether the findings of a question by sex have no small number, and those of both sexes are
  /// shown.
  func isSafe(_ table: QuestionTable, _ arms: [Arm?]) -> Bool {
    let withheld = decision.questions[table.question] ?? []
    let rows = decision.rows.rows.indices.filter {
      let cell = decision.rows.rows[$0].cell
      return cell.area == nil && arms.contains(cell.arm)
    }
    let keys = keys(table, arms)
    let indicator = set.study.indicator(table.question.indicator)
    return !rows.contains { withheld[$0] }
      && keys.allSatisfy { tellsNoCount($0.cell, of: indicator) }
      && !keys.contains { rule.hasSmallNumber(CellNumbers(set.tallies[$0] ?? .zero), indicator) }
  }

  /// Whether the plain count of a sex is shown, which the finding tells, or tells to be at least so
  /// many.
  private func tellsNoCount(_ cell: Cell, of indicator: Indicator?) -> Bool {
    !decision.counts.contains(count(indicator?.unit.plural ?? "", cell))
  }

  /// The plain count of a sex.
  private func count(_ unit: String, _ cell: Cell) -> CountKey {
    CountKey(
      unit: unit, dimension: Adjuster.sex.dimension, category: cell.sex ?? "",
      cell: Cell(arm: cell.arm))
  }

  /// Whether the findings of linked questions leave few of a sex beside those that are shown,
  /// and beside one within theirs whether it is shown or not.
  /// - Parameters:
  ///   - tables: The questions.
  ///   - arms: The arms.
  ///   - shown: What is shown already.
  func leaveFew(_ tables: [QuestionTable], _ arms: [Arm?], beside shown: Set<TallyKey>) -> Bool {
    let questions = Set(tables.map(\.question))
    return arms.contains { arm in
      sexes.contains { sex in
        let place = Cell(arm: arm, sex: sex)
        let cell = decision.tables.reduce(into: [Question: CellNumbers]()) { cell, table in
          let key = table.question.key(place)
          let isThere =
            questions.contains(table.question) || shown.contains(key)
            || questions.contains { decision.links.isWithin(table.question, $0) }
          if isThere { cell[table.question] = CellNumbers(set.tallies[key] ?? .zero) }
        }
        return questions.contains {
          remainders.areFew($0, in: cell, everybody: everybody(in: place))
        }
      }
    }
  }

  /// How many are recognised in a cell by sex, as a plain count tells.
  private func everybody(in cell: Cell) -> [Population: Int] {
    set.counts[count(Unit.child.plural, cell)].map { [.allChildren: $0] } ?? [:]
  }

  /// Findings by sex, of which none is admitted yet, beside the plain counts by sex.
  var findings: SliceCrossings<String> {
    SliceCrossings(
      cells, wholes: set.wholes(of: cells, in: decision.rows),
      bases: Arm.allCases.map { Cell(arm: $0) }, decision, remainders, rule,
      holders: PlainHolders(set, decision, .sex).holders(of: cells) { $0 })
  }

  /// The strata by sex that the study adjusts for, none where it does not: findings by sex tell of
  /// them too.
  var strata: SliceCrossings<String> {
    let place = set.study.design?.adjustment.firstIndex(of: .sex)
    let cells = place.map { set.numbers(byAdjuster: $0) } ?? [:]
    return SliceCrossings(
      cells, bases: decision.rows.leaves, decision, remainders, rule,
      holders: PlainHolders(set, decision, .sex).holders(of: cells) { $0 })
  }
}
