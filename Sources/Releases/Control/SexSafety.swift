import Indicators
import Studies
import Tallies

/// Whether what is shown of a question by sex tells nobody apart.
struct SexSafety: Sendable {
  private let set: TallySet
  private let decision: ReleaseDecision
  private let rule: PrimaryRule
  private let sexes: [String]

  /// What has to be known.
  /// - Parameters:
  ///   - set: The tallies.
  ///   - decision: In which rows questions are withheld.
  ///   - rule: What is small.
  init(_ set: TallySet, _ decision: ReleaseDecision, _ rule: PrimaryRule) {
    self.set = set
    self.decision = decision
    self.rule = rule
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
      && !keys.contains { rule.hasSmallNumber(set.tallies[$0] ?? .zero, indicator) }
      && !tellsPartner(table, keys)
  }

  /// Whether findings by sex over both arms leave the small numbers of each arm open: a number of
  /// one sex in one arm is at least what the other arm has no room for, and at most all of that sex
  /// and all of that arm.
  func leavesArmsOpen(_ table: QuestionTable) -> Bool {
    func numbers(_ arm: Arm?, _ sex: String?) -> [Int] {
      (set.tallies[table.question.key(Cell(arm: arm, sex: sex))] ?? .zero).people(table)
    }
    return [Arm.rollout, .comparison].allSatisfy { arm in
      let inArm = numbers(arm, nil)
      let elsewhere = numbers(arm == .rollout ? .comparison : .rollout, nil)
      return sexes.allSatisfy { sex in
        let ofSex = numbers(nil, sex)
        return numbers(arm, sex).enumerated().allSatisfy { place, number in
          let least = max(0, ofSex[place] - elsewhere[place])
          let most = min(ofSex[place], inArm[place])
          let isGuarded = rule.isSmall(number) || (number == 0 && table.guardsZeros)
          return !isGuarded || (least <= 1 && most > rule.greatest)
        }
      }
    }
  }

  /// Whether the answers of a linked question in the same cells leave few between them.
  private func tellsPartner(_ table: QuestionTable, _ keys: [TallyKey]) -> Bool {
    AnswerGroup.links.filter { $0.second == table.question.indicator }.contains { link in
      keys.contains { key in
        let first = TallyKey(indicator: link.first, moment: key.moment, cell: key.cell)
        guard let one = set.tallies[first], let two = set.tallies[key] else { return false }
        switch link.link {
        case .firstWithinSecond: return rule.isSmall(two.numerator - one.numerator)
        case .exclusive: return rule.isSmall(two.denominator - two.numerator - one.numerator)
        case .eventsOfFirst: return false
        }
      }
    }
  }
}

extension Tally {
  /// The numbers of people that a question's tally says.
  fileprivate func people(_ table: QuestionTable) -> [Int] {
    [denominator, missing, notLinked, notFollowedUp] + (table.measure.isMean ? [] : [numerator])
      + (table.isShare ? [denominator - numerator] : [])
  }
}
