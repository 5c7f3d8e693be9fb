import Indicators
import Studies
import Tallies

/// Which questions are shown by sex: over all areas, all sexes or none.
///
/// Three sexes and their total have no small number that two of them and the total would not tell,
/// so that nothing is gained by withholding one of them.
struct SexTables: Sendable {
  /// The tallies that may be shown.
  let shown: Set<TallyKey>

  /// Decides on every question.
  /// - Parameters:
  ///   - set: The tallies.
  ///   - decision: In which rows questions are withheld.
  ///   - rule: What is small.
  init(_ set: TallySet, _ decision: ReleaseDecision, _ rule: PrimaryRule) {
    let sexes = Set(set.tallies.keys.compactMap(\.cell.sex)).sorted()
    let groups =
      AnswerGroup.all(decision.tables).map(\.tables)
      + decision.tables.filter(\.measure.isMean).map { [$0] }
    var shown: Set<TallyKey> = []
    for tables in groups {
      func areSafe(_ arms: [Arm?]) -> Bool {
        tables.allSatisfy { Self.isSafe($0, arms, sexes, decision, set, rule) }
      }
      guard areSafe([nil]) else { continue }
      var arms: [Arm?] = [nil]
      if areSafe([.rollout, .comparison]) {
        arms += [.rollout, .comparison]
      } else if !tables.allSatisfy({ Self.leavesArmsOpen($0, sexes, set, rule) }) {
        continue
      }
      for table in tables {
        shown.formUnion(Self.keys(table, arms, sexes))
      }
    }
    self.shown = shown
  }

  private static func keys(
    _ table: QuestionTable, _ arms: [Arm?], _ sexes: [String]
  ) -> [TallyKey] {
    arms.flatMap { arm in sexes.map { table.question.key(Cell(arm: arm, sex: $0)) } }
  }

  /// Whether the findings of a question by sex have no small number, and those of both sexes are
  /// shown.
  private static func isSafe(
    _ table: QuestionTable, _ arms: [Arm?], _ sexes: [String], _ decision: ReleaseDecision,
    _ set: TallySet, _ rule: PrimaryRule
  ) -> Bool {
    let withheld = decision.questions[table.question] ?? []
    let rows = decision.rows.rows.indices.filter {
      let cell = decision.rows.rows[$0].cell
      return cell.area == nil && arms.contains(cell.arm)
    }
    let keys = keys(table, arms, sexes)
    let indicator = set.study.indicator(table.question.indicator)
    return !rows.contains { withheld[$0] }
      && !keys.contains { rule.hasSmallNumber(set.tallies[$0] ?? .zero, indicator) }
      && !tellsPartner(table, keys, decision, set, rule)
  }

  /// Whether findings by sex over both arms leave the small numbers of each arm open: a number of
  /// one sex in one arm is at least what the other arm has no room for, and at most all of that sex
  /// and all of that arm.
  private static func leavesArmsOpen(
    _ table: QuestionTable, _ sexes: [String], _ set: TallySet, _ rule: PrimaryRule
  ) -> Bool {
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
  private static func tellsPartner(
    _ table: QuestionTable, _ keys: [TallyKey], _ decision: ReleaseDecision, _ set: TallySet,
    _ rule: PrimaryRule
  ) -> Bool {
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
