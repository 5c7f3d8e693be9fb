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
    var tallies = [Tally](repeating: .zero, count: grid.cells.count)
    var families = FamilySums(cells: grid.cells.count)
    forEachFamily { members in
      for subject in members where answers[subject] != .outside {
        forEachCell(of: subject) { cell in
          tallies[cell].count(answers[subject])
          if let number = answers[subject].number { families.add(number, to: cell) }
        }
      }
      families.closeFamily()
    }
    for (cell, place) in zip(grid.cells, grid.cells.indices) where tallies[place].eligible > 0 {
      tallies[place].clusters = families.sums[place]
      let key = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
      set.tallies[key] = tallies[place]
    }
  }

  /// Adds the joint table of two moments.
  func compare(
    _ pair: MomentPair, _ before: [Answer], _ after: [Answer], into set: inout TallySet
  ) {
    var tables = [PairTally](repeating: .zero, count: grid.cells.count)
    var families = FamilySums(cells: grid.cells.count)
    forEachFamily { members in
      for subject in members {
        guard let first = before[subject].number, let second = after[subject].number else {
          continue
        }
        forEachCell(of: subject) { cell in
          tables[cell].count(before: first, after: second)
          families.add(second - first, to: cell)
        }
      }
      families.closeFamily()
    }
    for (cell, place) in zip(grid.cells, grid.cells.indices)
    where tables[place].total > 0 && cell.sex == nil {
      tables[place].change = families.sums[place]
      let key = PairKey(indicator: indicator.id, moments: pair, cell: cell)
      set.pairs[key] = tables[place]
    }
  }

  /// Calls for the children of each family together, or for each family by itself.
  private func forEachFamily(_ body: (ArraySlice<Int>) -> Void) {
    if indicator.unit == .family {
      for family in 0..<frame.extract.cohort.families { body([family]) }
      return
    }
    var members: [Int] = []
    for family in 0..<frame.extract.cohort.families {
      let places = Int(frame.memberOffsets[family])..<Int(frame.memberOffsets[family + 1])
      members.removeAll(keepingCapacity: true)
      for place in places { members.append(Int(frame.members[place])) }
      body(members[...])
    }
  }

  /// Calls for every cell in which a child or family is counted.
  private func forEachCell(of subject: Int, _ body: (Int) -> Void) {
    let sex = indicator.unit == .child ? Int(frame.extract.cohort.sex[subject]) : nil
    grid.forEachCell(ofLeaf: frame.leaf(of: subject, indicator.unit), sex: sex, body)
  }
}
