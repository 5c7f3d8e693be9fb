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
    var shown: Set<TallyKey> = []
    for table in decision.tables {
      for arms in [[nil], [Arm.rollout, .comparison]] as [[Arm?]] {
        let rows = decision.rows.rows.indices.filter {
          let cell = decision.rows.rows[$0].cell
          return cell.area == nil && arms.contains(cell.arm)
        }
        let keys = arms.flatMap { arm in
          sexes.map { table.question.key(Cell(arm: arm, sex: $0)) }
        }
        let withheld = decision.questions[table.question] ?? []
        let indicator = set.study.indicator(table.question.indicator)
        let tallies = keys.map { set.tallies[$0] ?? .zero }
        let isSmall = tallies.contains { rule.hasSmallNumber($0, indicator) }
        guard !rows.contains(where: { withheld[$0] }), !isSmall,
          !Self.tellsPartner(table, keys, decision, set, rule)
        else { break }
        shown.formUnion(keys)
      }
    }
    self.shown = shown
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
