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
  func adjusted(
    _ withheld: inout [WithheldTable], bySex sexes: SexTables? = nil
  ) -> [AdjustedKey: StratumTally] {
    let groups = Dictionary(grouping: set.adjusted.keys, by: \.tally.question)
    let told = groups.filter { question, keys in
      !tellsMore(question, than: sexes) && !leavesFewUnknown(keys)
    }
    let cells = groups.mapValues { keys in
      keys.reduce(into: [SliceTables<AdjustedStratum>.Place: CellNumbers]()) { numbers, key in
        let row = TableLevel.areasAndArms.row(of: key.tally.cell)
        let stratum = AdjustedStratum(categories: key.categories)
        numbers[.init(row: row, slice: stratum)] = set.adjusted[key].map(CellNumbers.init)
      }
    }
    let tables = SliceTables(set, decision, rule, cells, holders: plainHolders(of: cells))
    let levels = tables.shown(of: Array(told.keys), at: [.areasAndArms]) {
      rule.hasSmallPart($0, $1)
    }
    return groups.keys.sorted(by: decision.comesBefore).reduce(into: [:]) { shown, question in
      guard levels[question] != nil, let keys = groups[question] else {
        withheld.append(question.withheld(.adjusted))
        return
      }
      for key in keys { shown[key] = set.adjusted[key] }
    }
  }

  /// What plain counts tell of the strata where the study adjusts for one thing, so that a stratum
  /// is a category of it; of two things no plain count tells how many are in a stratum.
  private func plainHolders(
    of cells: [Question: [SliceTables<AdjustedStratum>.Place: CellNumbers]]
  ) -> [Question: [SliceHolder<AdjustedStratum>]] {
    guard let adjusters = set.study.design?.adjustment, adjusters.count == 1,
      adjusters != [.ageGroup]
    else { return [:] }
    return PlainHolders(set, decision, adjusters[0]).holders(of: cells) { $0.categories[0] }
  }

  /// Whether counts by what the study adjusts for would tell findings by sex that are not shown.
  private func tellsMore(_ question: Question, than sexes: SexTables?) -> Bool {
    guard let sexes, set.study.design?.adjustment.contains(.sex) == true else { return false }
    return set.tallies.keys.contains {
      $0.question == question && $0.cell.sex != nil && !sexes.shown.contains($0)
    }
  }

  /// Whether plain counts beside those by what the study adjusts for leave few of a category whose
  /// answer is not known.
  private func leavesFewUnknown(_ keys: [AdjustedKey]) -> Bool {
    let unit = keys.first.flatMap { set.study.indicator($0.tally.indicator) }?.unit.plural ?? ""
    return (set.study.design?.adjustment ?? []).enumerated().contains { place, adjuster in
      let known = keys.reduce(into: [CountKey: Int]()) { known, key in
        let count = CountKey(
          unit: unit, dimension: adjuster.dimension,
          category: adjuster.category(key.categories[place]), cell: key.tally.cell.answered(by: nil)
        )
        known[count, default: 0] += set.adjusted[key]?.denominator ?? 0
      }
      return known.contains { count, known in
        decision.counts.contains(count) || rule.isSmall((set.counts[count] ?? known) - known)
      }
    }
  }

  /// Counts by year at the finest level at which no cell has a small number and every row is shown:
  /// by area and arm, by arm, or for everybody; the finer strata do not leave.
  func years(_ withheld: inout [WithheldTable]) -> [StratumKey: StratumTally] {
    let groups = Dictionary(grouping: set.strata.keys, by: \.tally.question)
    let finest = groups.mapValues { sums($0, at: .areasAndArms) }
    let tables = SliceTables(
      set, decision, rule, finest.mapValues { numbers($0) { DatedYear($0, set.study) } },
      wider: finest.mapValues { numbers($0, of: DatedYear.init(ofTerm:)) })
    let levels = tables.shown(of: Array(groups.keys)) { rule.hasSmallPart($0, $1) }
    return groups.keys.sorted(by: decision.comesBefore).reduce(into: [:]) { years, question in
      if (groups[question] ?? []).contains(where: \.stratum.isFinerThanYear) {
        withheld.append(question.withheld(.strata))
      }
      guard let level = levels[question] else {
        withheld.append(question.withheld(.years))
        return
      }
      years.merge(self.sums(groups[question] ?? [], at: level)) { first, _ in first }
    }
  }

  /// The numbers of the smallest rows by year or term.
  private func numbers(
    _ sums: [StratumKey: StratumTally], of year: (StratumKey) -> DatedYear?
  ) -> [SliceTables<DatedYear>.Place: CellNumbers] {
    sums.reduce(into: [:]) { numbers, entry in
      guard let year = year(entry.key) else { return }
      let row = TableLevel.areasAndArms.row(of: entry.key.tally.cell)
      let place = SliceTables<DatedYear>.Place(row: row, slice: year)
      let own = CellNumbers(entry.value)
      if numbers[place]?.add(own) == nil { numbers[place] = own }
    }
  }

  /// The counts by year alone at a level.
  private func sums(_ keys: [StratumKey], at level: TableLevel) -> [StratumKey: StratumTally] {
    keys.reduce(into: [:]) { sums, key in
      let cell = level.row(of: key.tally.cell).answered(by: key.tally.cell.informant)
      let place = StratumKey(
        tally: TallyKey(indicator: key.tally.indicator, moment: key.tally.moment, cell: cell),
        stratum: ReferenceStratum(year: key.stratum.year, term: key.stratum.term))
      sums[place, default: .zero].merge(set.strata[key] ?? .zero)
    }
  }
}

/// A year or term, and by which day or window children are counted in it: only of the same are they
/// the same children.
private struct DatedYear: Hashable, Comparable {
  private let stratum: ReferenceStratum
  private let reference: ReferencePeriod?
  private let moment: Moment

  /// The academic year of the day of those who are counted in a term, nil where none is.
  init?(ofTerm key: StratumKey) {
    guard let term = key.stratum.term, case .term(let offset) = key.tally.moment else { return nil }
    let place = key.stratum.year * 3 + term - offset
    stratum = ReferenceStratum(year: place / 3)
    reference = .academicYear
    moment = .at(months: 0)
  }

  /// The year of counts of a study; the day of imprisonment and its academic year are in the same.
  init(_ key: StratumKey, _ study: Study) {
    stratum = key.stratum
    reference = study.indicator(key.tally.indicator)?.reference
    moment = key.tally.moment == .yearOf ? .at(months: 0) : key.tally.moment
  }

  static func < (first: DatedYear, second: DatedYear) -> Bool {
    first.order.lexicographicallyPrecedes(second.order)
  }

  private var order: [String] {
    [
      moment.name, "\(stratum.year)", stratum.term.map { "\($0)" } ?? "",
      reference.map { "\($0)" } ?? "",
    ]
  }
}

/// The categories of what a study adjusts for.
private struct AdjustedStratum: Hashable, Comparable {
  let categories: [String]

  static func < (first: AdjustedStratum, second: AdjustedStratum) -> Bool {
    first.categories.lexicographicallyPrecedes(second.categories)
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
  /// The order of questions: that of the study, means after what rests on the same forms.
  func comesBefore(_ first: Question, _ second: Question) -> Bool {
    let places = [first, second].map { question in
      let place = tables.firstIndex { $0.question == question } ?? tables.count
      return means.partners[question] == nil ? place : place + tables.count
    }
    return places[0] < places[1]
  }
}
