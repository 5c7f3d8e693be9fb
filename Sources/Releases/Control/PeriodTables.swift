import Indicators
import Studies
import Tallies

/// Which tallies by period leave, question by question: by area and arm, by arm over all areas, or
/// for everybody, whichever is the finest level of which no cell is small and every total is shown.
///
/// None leaves of a question that is also counted by academic year or term: the days between the
/// ends of two kinds of periods are few, and so would be those counted on them.
struct PeriodTables {
  /// The tallies.
  let set: TallySet
  /// In which rows questions are withheld.
  let decision: ReleaseDecision
  /// What is small.
  let rule: PrimaryRule

  /// The levels, the finest first.
  private static let levels = [TableLevel.areasAndArms, .arms, .everybody]

  /// The tallies that leave; what does not is noted, all of a question's or those by area.
  func shown(_ withheld: inout [WithheldTable]) -> [TallyKey: Tally] {
    let keys = set.tallies.keys.filter { $0.cell.period != nil }
    let groups = Dictionary(grouping: keys, by: \.question)
    let dated = Set(set.strata.keys.map(\.tally.question))
    var shown: [TallyKey: Tally] = [:]
    for question in groups.keys.sorted(by: decision.comesBefore) {
      let level = Self.levels.lazy
        .map { (level: $0, sums: sums(groups[question] ?? [], at: $0)) }
        .first { !dated.contains(question) && isSafe($0.sums, question, $0.level) }
      shown.merge(level?.sums ?? [:]) { first, _ in first }
      guard level?.level != .areasAndArms else { continue }
      withheld.append(
        WithheldTable(
          kind: level == nil ? .periods : .areaPeriods, indicator: question.indicator,
          moment: question.moment))
    }
    return shown
  }

  /// The tallies by period at a level.
  private func sums(_ keys: [TallyKey], at level: TableLevel) -> [TallyKey: Tally] {
    keys.reduce(into: [:]) { sums, key in
      let cell = key.cell
      let wide = Cell(
        area: level == .areasAndArms ? cell.area : nil,
        arm: level == .everybody ? nil : cell.arm, informant: cell.informant, period: cell.period)
      let place = TallyKey(indicator: key.indicator, moment: key.moment, cell: wide)
      sums[place, default: .zero].merge(set.tallies[key] ?? .zero)
    }
  }

  /// Whether no number of a level is small, and every row up to it is shown; by arm those of areas
  /// too, since for some time the rollout arm may be one area alone.
  private func isSafe(
    _ sums: [TallyKey: Tally], _ question: Question, _ level: TableLevel
  ) -> Bool {
    let indicator = set.study.indicator(question.indicator)
    let rows = decision.rows.rows
    let isShown = rows.indices.allSatisfy { row in
      let isWithin =
        switch level {
        case .everybody: TableLevel(rows[row].cell) == .everybody
        case .arms, .areas, .areasAndArms: true
        }
      return !isWithin || !(decision.questions[question]?[row] ?? false)
    }
    return isShown && !leavesFew(sums, question, level)
      && sums.values.allSatisfy {
        !rule.hasSmallNumber($0, indicator) && !rule.isSmall($0.clusters.clusters)
      }
  }

  /// Whether the answers of a linked question of the same people in the same period leave few
  /// between them.
  private func leavesFew(
    _ sums: [TallyKey: Tally], _ question: Question, _ level: TableLevel
  ) -> Bool {
    AnswerGroup.links.filter { $0.second == question.indicator }.contains { link in
      let leaves = set.tallies.keys.filter {
        $0.cell.period != nil && $0.indicator == link.first && $0.moment == question.moment
      }
      return self.sums(leaves, at: level).contains { key, first in
        let place = TallyKey(indicator: link.second, moment: key.moment, cell: key.cell)
        let second = sums[place] ?? .zero
        switch link.link {
        case .firstWithinSecond: return rule.isSmall(second.numerator - first.numerator)
        case .exclusive:
          return rule.isSmall(second.denominator - second.numerator - first.numerator)
        case .eventsOfFirst: return false
        }
      }
    }
  }
}
