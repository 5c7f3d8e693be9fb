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

  /// What has to be known.
  /// - Parameters:
  ///   - set: The tallies.
  ///   - decision: In which rows questions are withheld.
  ///   - rule: What is small.
  init(_ set: TallySet, _ decision: ReleaseDecision, _ rule: PrimaryRule) {
    self.set = set
    self.decision = decision
    self.rule = rule
    remainders = CellRemainders(set, rule)
    sexes = Set(set.tallies.keys.compactMap(\.cell.sex)).sorted()
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
      && !keys.contains { rule.hasSmallNumber(CellNumbers(set.tallies[$0] ?? .zero), indicator) }
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
            || questions.contains { table.question.isFirst(beside: $0) }
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
    let key = CountKey(
      unit: "children", dimension: "sex", category: cell.sex ?? "", cell: Cell(arm: cell.arm))
    return set.counts[key].map { [.allChildren: $0] } ?? [:]
  }

  /// Whether findings by sex over both arms leave the small numbers of each arm open.
  func leavesArmsOpen(_ table: QuestionTable) -> Bool {
    func numbers(_ arm: Arm?, _ sex: String?) -> [Int] {
      let tally = set.tallies[table.question.key(Cell(arm: arm, sex: sex))] ?? .zero
      return CellNumbers(tally).people(table.measure)
    }
    let all = numbers(nil, nil)
    return [Arm.rollout, .comparison].allSatisfy { arm in
      let inArm = numbers(arm, nil)
      return sexes.allSatisfy { sex in
        let ofSex = numbers(nil, sex)
        return numbers(arm, sex).enumerated().allSatisfy { place, number in
          rule.leavesOpen(
            number, row: inArm[place], column: ofSex[place], total: all[place],
            guardsZero: table.guardsZeros)
        }
      }
    }
  }
}
