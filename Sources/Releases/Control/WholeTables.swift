import Indicators
import Studies
import Tallies

/// Which tables of an indicator leave that leave as a whole or not at all: by what the study
/// adjusts for, and by year.
struct WholeTables {
  /// The tallies.
  let set: TallySet
  /// In which rows questions are withheld.
  let decision: ReleaseDecision
  /// What is small.
  let rule: PrimaryRule

  /// Counts by stratum of what the study adjusts for, of the questions that are shown in every row
  /// and have no small number in any stratum.
  func adjusted(_ withheld: inout [WithheldTable]) -> [AdjustedKey: StratumTally] {
    let groups = Dictionary(grouping: set.adjusted.keys, by: \.tally.question)
    return shown(groups, .adjusted, &withheld) { key in
      rule.hasSmallPart(
        set.adjusted[key] ?? .zero, set.study.indicator(key.tally.indicator))
    }.reduce(into: [:]) { $0[$1] = set.adjusted[$1] }
  }

  /// Counts by year at the finest level at which no cell has a small number and every row is shown:
  /// by area and arm, by arm, or for everybody; the finer strata do not leave.
  func years(_ withheld: inout [WithheldTable]) -> [StratumKey: StratumTally] {
    let groups = Dictionary(grouping: set.strata.keys, by: \.tally.question)
    var years: [StratumKey: StratumTally] = [:]
    for question in groups.keys.sorted(by: decision.comesBefore) {
      let keys = groups[question] ?? []
      if keys.contains(where: \.stratum.isFinerThanYear) {
        withheld.append(question.withheld(.strata))
      }
      let level = [TableLevel.areasAndArms, .arms, .everybody].lazy
        .map { (level: $0, sums: sums(keys, at: $0)) }
        .first { isSafe($0.sums, question, $0.level) }
      if level == nil { withheld.append(question.withheld(.years)) }
      years.merge(level?.sums ?? [:]) { first, _ in first }
    }
    return years
  }

  /// The keys of the questions of which none is withheld and no key is small; the others are noted.
  private func shown<Key>(
    _ groups: [Question: [Key]], _ kind: WithheldTable.Kind, _ withheld: inout [WithheldTable],
    where isSmall: (Key) -> Bool
  ) -> [Key] {
    groups.keys.sorted(by: decision.comesBefore).flatMap { question -> [Key] in
      let keys = groups[question] ?? []
      guard decision.isWhole(question), !keys.contains(where: isSmall) else {
        withheld.append(question.withheld(kind))
        return []
      }
      return keys
    }
  }

  /// The counts by year alone at a level.
  private func sums(_ keys: [StratumKey], at level: TableLevel) -> [StratumKey: StratumTally] {
    keys.reduce(into: [:]) { sums, key in
      let cell = key.tally.cell
      let wide = Cell(
        area: level == .areasAndArms ? cell.area : nil,
        arm: level == .everybody ? nil : cell.arm, informant: cell.informant)
      let place = StratumKey(
        tally: TallyKey(indicator: key.tally.indicator, moment: key.tally.moment, cell: wide),
        stratum: ReferenceStratum(year: key.stratum.year, term: key.stratum.term))
      sums[place, default: .zero].merge(set.strata[key] ?? .zero)
    }
  }

  /// Whether counts by year have no small part in rows that are all shown.
  private func isSafe(
    _ sums: [StratumKey: StratumTally], _ question: Question, _ level: TableLevel
  ) -> Bool {
    let isShown = decision.rows.rows.indices.allSatisfy { row in
      let isBelow = TableLevel(decision.rows.rows[row].cell) == level
      return !isBelow || !(decision.questions[question]?[row] ?? false)
    }
    let indicator = set.study.indicator(question.indicator)
    let wholly = level == .everybody || decision.isWhole(question)
    return isShown && wholly
      && sums.allSatisfy { !rule.hasSmallPart($0.value, indicator) }
  }
}

extension ReferenceStratum {
  /// Whether it tells more than the year and the term.
  var isFinerThanYear: Bool {
    schoolYear != nil || sex != nil || freeMeals != nil || specialNeeds != nil
  }
}

extension TallyKey {
  /// What was asked of whom.
  var question: Question { Question(self) }
}

extension Question {
  /// One of its tables as withheld.
  fileprivate func withheld(_ kind: WithheldTable.Kind) -> WithheldTable {
    WithheldTable(kind: kind, indicator: indicator, moment: moment)
  }
}

extension ReleaseDecision {
  /// The order of questions: that of the study.
  func comesBefore(_ first: Question, _ second: Question) -> Bool {
    let places = [first, second].map { question in
      tables.firstIndex { $0.question == question } ?? tables.count
    }
    return places[0] < places[1]
  }
}
