import Indicators
import Studies
import Tallies

/// Counts the answers to an indicator in every cell, and each family once.
struct NativeCounter {
  /// The cohort.
  let frame: CohortFrame
  /// The indicator.
  let indicator: Indicator
  private let grid: CellGrid

  /// A counter for an indicator.
  init(frame: CohortFrame, indicator: Indicator) {
    self.frame = frame
    self.indicator = indicator
    grid = CellGrid(frame.extract.study.areas)
  }

  /// Adds the tallies of a moment.
  func tally(_ moment: Moment, _ answers: [Answer], into set: inout TallySet) {
    let sexes = CellGrid.sexes
    var counts = [Tally](repeating: .zero, count: grid.leaves * sexes)
    for (subject, answer) in answers.enumerated() where answer != .outside {
      counts[leaf(of: subject) * sexes + sex(of: subject)].count(answer)
    }
    let families = familySums { subject in answers[subject].number }
    let tallies = widened(counts)
    for (place, cell) in grid.cells.enumerated()
    where tallies[place].eligible > 0 && isCounted(cell) {
      var tally = tallies[place]
      tally.clusters = families[place]
      set.tallies[TallyKey(indicator: indicator.id, moment: moment, cell: cell)] = tally
    }
  }

  /// Adds the joint table of two moments.
  func compare(
    _ pair: MomentPair, _ before: [Answer], _ after: [Answer], into set: inout TallySet
  ) {
    let sexes = CellGrid.sexes
    var counts = [PairTally](repeating: .zero, count: grid.leaves * sexes)
    for subject in before.indices {
      guard let first = before[subject].number, let second = after[subject].number else { continue }
      counts[leaf(of: subject) * sexes + sex(of: subject)].count(before: first, after: second)
    }
    let families = familySums { subject in
      guard let first = before[subject].number, let second = after[subject].number else {
        return nil
      }
      return second - first
    }
    let tables = widened(counts)
    for (place, cell) in grid.cells.enumerated()
    where tables[place].total > 0 && cell.sex == nil {
      var table = tables[place]
      table.change = families[place]
      set.pairs[PairKey(indicator: indicator.id, moments: pair, cell: cell)] = table
    }
  }

  /// The sums over families of a number, nil for those who are not counted.
  private func familySums(_ number: (Int) -> Int?) -> [ClusterSums] {
    var sums = LeafSums(grid)
    if indicator.unit == .family {
      for family in 0..<frame.extract.cohort.families {
        guard let number = number(family) else { continue }
        sums.add(number, leaf: leaf(of: family), sex: 0)
        sums.closeFamily()
      }
      return sums.sums()
    }
    for family in 0..<frame.extract.cohort.families {
      for place in Int(frame.memberOffsets[family])..<Int(frame.memberOffsets[family + 1]) {
        let child = Int(frame.members[place])
        guard let number = number(child) else { continue }
        sums.add(number, leaf: Int(frame.leaf[child]), sex: sex(of: child))
      }
      sums.closeFamily()
    }
    return sums.sums()
  }

  /// Counts by leaf and sex, added up to every cell.
  private func widened<Summary: Mergeable>(_ bySex: [Summary]) -> [Summary] {
    let byLeaf = (0..<grid.leaves).map { leaf in
      bySex[(leaf * CellGrid.sexes)..<((leaf + 1) * CellGrid.sexes)]
        .reduce(Summary.zero) { $0.merged(with: $1) }
    }
    let none = [Summary](repeating: .zero, count: grid.cells.count)
    return grid.widened(byLeaf: byLeaf, bySex: bySex, from: none)
  }

  /// Families are not counted by sex.
  private func isCounted(_ cell: Cell) -> Bool {
    indicator.unit == .child || cell.sex == nil
  }

  private func leaf(of subject: Int) -> Int { frame.leaf(of: subject, indicator.unit) }

  private func sex(of subject: Int) -> Int {
    indicator.unit == .child ? Int(frame.extract.cohort.sex[subject]) : 0
  }
}
