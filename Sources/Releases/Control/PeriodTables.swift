import Indicators
import Studies
import Tallies

/// Which tallies by period leave, question by question: by area and arm, by arm over all areas, or
/// for everybody, whichever is the finest level that tells of nobody and of which every total is
/// shown.
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

  /// The tallies that leave; what does not is noted, all of a question's or those by area.
  func shown(_ withheld: inout [WithheldTable]) -> [TallyKey: Tally] {
    let dated = Set(set.strata.keys.map(\.tally.question))
    let groups = Dictionary(
      grouping: set.tallies.keys.filter { $0.cell.period != nil }, by: \.question)
    let undated = groups.keys.filter { !dated.contains($0) }
    let levels = tables(groups).shown(of: undated) { numbers, indicator in
      rule.hasSmallNumber(numbers, indicator) || numbers.families.map(rule.isSmall) ?? false
    }
    var shown: [TallyKey: Tally] = [:]
    for question in groups.keys.sorted(by: decision.comesBefore) {
      let level = levels[question]
      for key in level == nil ? [] : groups[question] ?? [] {
        shown[key.row(of: level ?? .everybody), default: .zero].merge(set.tallies[key] ?? .zero)
      }
      guard level != .areasAndArms else { continue }
      withheld.append(
        WithheldTable(
          kind: level == nil ? .periods : .areaPeriods, indicator: question.indicator,
          moment: question.moment))
    }
    return shown
  }

  /// The numbers of some questions by row and period.
  private func tables(_ groups: [Question: [TallyKey]]) -> SliceTables<StudyPeriod> {
    SliceTables(
      set, decision, rule,
      groups.mapValues { keys in
        keys.reduce(into: [:]) { numbers, key in
          guard let period = key.cell.period, let tally = set.tallies[key] else { return }
          let row = TableLevel.areasAndArms.row(of: key.cell)
          numbers[.init(row: row, slice: period)] = CellNumbers(tally)
        }
      })
  }
}

extension TallyKey {
  /// The place of its period in the row of a level.
  fileprivate func row(of level: TableLevel) -> TallyKey {
    let row = level.row(of: cell)
    return TallyKey(
      indicator: indicator, moment: moment,
      cell: Cell(area: row.area, arm: row.arm, informant: cell.informant, period: cell.period))
  }
}
