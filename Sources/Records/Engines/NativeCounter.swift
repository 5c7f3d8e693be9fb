import Indicators
import Studies
import Tallies

/// Counts the answers to an indicator in every cell, and each family once.
struct NativeCounter {
  /// The cohort.
  let frame: CohortFrame
  /// The indicator.
  let indicator: Indicator
  /// Who answered the forms that are counted, nil for no one in particular.
  let informant: InstrumentVersion.Informant?
  /// The cells.
  let grid: CellGrid

  /// A counter for an indicator.
  init(
    frame: CohortFrame, indicator: Indicator, informant: InstrumentVersion.Informant? = nil
  ) {
    self.informant = informant
    self.frame = frame
    self.indicator = indicator
    grid = CellGrid(frame.extract.study.areas)
  }

  /// Adds the tallies of a moment.
  func tally(_ moment: Moment, _ answers: [Answer], into set: inout TallySet) {
    NativeDesign(frame: frame, indicator: indicator, moment: moment, informant: informant)
      .count(answers, into: &set)
    let families = familySums(answers.map { $0.code >= 0 ? $0.code : Self.nobody })
    let tallies = widened(counts(answers))
    for (place, cell) in grid.cells.enumerated()
    where tallies[place].eligible > 0 && isCounted(cell) {
      var tally = tallies[place]
      tally.clusters = families[place]
      let key = TallyKey(
        indicator: indicator.id, moment: moment, cell: cell.answered(by: informant))
      set.tallies[key] = tally
    }
  }

  /// Stands for a child or family that is not counted.
  static let nobody = Int32.min

  /// The answers by leaf and sex, without families' sums.
  private func counts(_ answers: [Answer]) -> [Tally] {
    let kinds = Answer.kinds
    var counts = [Int](repeating: 0, count: groups * kinds)
    var sums = [Int](repeating: 0, count: groups)
    for (subject, answer) in answers.enumerated() {
      let group = group(of: subject)
      counts[group * kinds + answer.kind] += 1
      sums[group] += Int(max(0, answer.code))
    }
    let squares = squares(answers)
    return (0..<groups).map { group in
      let first = group * kinds
      return Tally(
        numerator: sums[group], denominator: counts[first],
        missing: counts[first + Answer.missing.kind],
        notLinked: counts[first + Answer.notLinked.kind],
        notFollowedUp: counts[first + Answer.notFollowedUp.kind], clusters: .zero,
        squares: squares[group])
    }
  }

  /// The squares of scores by leaf and sex, 0 where none are counted.
  private func squares(_ answers: [Answer]) -> [Int] {
    var squares = [Int](repeating: 0, count: groups)
    guard indicator.isMean else { return squares }
    for (subject, answer) in answers.enumerated() where answer.code > 0 {
      squares[group(of: subject)] += Int(answer.code) * Int(answer.code)
    }
    return squares
  }

  /// Adds the joint table of two moments.
  func compare(
    _ pair: MomentPair, _ before: [Answer], _ after: [Answer], into set: inout TallySet
  ) {
    var counts = [PairTally](repeating: .zero, count: groups)
    var changes = [Int32](repeating: Self.nobody, count: before.count)
    for subject in before.indices {
      let (first, second) = (before[subject].code, after[subject].code)
      guard first >= 0, second >= 0 else { continue }
      changes[subject] = second - first
      counts[group(of: subject)].count(before: Int(first), after: Int(second))
    }
    let families = familySums(changes)
    let tables = widened(counts)
    for (place, cell) in grid.cells.enumerated()
    where tables[place].total > 0 && cell.sex == nil {
      var table = tables[place]
      table.change = families[place]
      let key = PairKey(
        indicator: indicator.id, moments: pair, cell: cell.answered(by: informant))
      set.pairs[key] = table
    }
  }

  /// The sums over families of a number, `nobody` for those who are not counted.
  func familySums(_ numbers: [Int32]) -> [ClusterSums] {
    var sums = LeafSums(grid)
    if indicator.unit == .family {
      for (family, number) in numbers.enumerated() where number != Self.nobody {
        sums.addSingle(number, group: group(of: family))
      }
      return sums.sums()
    }
    let (offsets, members) = (frame.memberOffsets, frame.members)
    let (leaf, sex) = (frame.leaf, frame.extract.cohort.sex)
    for family in 0..<frame.extract.cohort.families {
      let places = Int(offsets[family])..<Int(offsets[family + 1])
      if places.count == 1 {
        let child = Int(members[places.lowerBound])
        if numbers[child] != Self.nobody {
          sums.addSingle(
            numbers[child], group: Int(leaf[child]) * CellGrid.sexes + Int(sex[child]))
        }
      } else {
        addFamily(members[places], numbers, to: &sums)
      }
    }
    return sums.sums()
  }

  /// Adds a family of several children.
  private func addFamily(
    _ children: ArraySlice<Int32>, _ numbers: [Int32], to sums: inout LeafSums
  ) {
    var (counts, totals) = (SIMD4<Int>.zero, SIMD4<Int>.zero)
    var home: Int32 = -1
    for child in children where numbers[Int(child)] != Self.nobody {
      let leaf = frame.leaf[Int(child)]
      if home >= 0, home != leaf { return spread(children, numbers, to: &sums) }
      home = leaf
      let sex = Int(frame.extract.cohort.sex[Int(child)])
      counts[sex] += Int(numbers[Int(child)])
      totals[sex] += 1
    }
    if home >= 0 { sums.addFamily(in: Int(home), counts, totals) }
  }

  /// Adds a family whose children lie in several leaves.
  private func spread(
    _ children: ArraySlice<Int32>, _ numbers: [Int32], to sums: inout LeafSums
  ) {
    let counted = children.map(Int.init).filter { numbers[$0] != Self.nobody }
    sums.addFamily(
      counted.map { child in
        LeafSums.Member(
          leaf: Int(frame.leaf[child]), sex: Int(frame.extract.cohort.sex[child]),
          number: Int(numbers[child]))
      })
  }

  /// Counts by leaf and sex, added up to every cell.
  func widened<Summary: Mergeable>(_ bySex: [Summary]) -> [Summary] {
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

  /// The number of leaves by sex.
  var groups: Int { grid.leaves * CellGrid.sexes }

  /// The leaf and sex of a child, or the leaf of a family with the first sex.
  @inline(__always)
  func group(of subject: Int) -> Int {
    indicator.unit == .child
      ? Int(frame.leaf[subject]) * CellGrid.sexes + Int(frame.extract.cohort.sex[subject])
      : Int(frame.familyLeaf[subject]) * CellGrid.sexes
  }
}
