import Studies
import Tallies

/// The counts of areas in consecutive periods of one length.
///
/// What counts: of a comparison area everybody; of a rollout area everybody of the periods before
/// that of its rollout, and from that period on those of the rollout arm. Those of the rollout's
/// own period who came before it belong to neither side and are left out. Periods run from the
/// first to the last in which anybody counts; an area with nobody in all of them is left out.
struct PeriodTallies: Sendable {
  /// The length of the periods.
  let length: PeriodLength
  /// The areas in which anybody counts, in the order of the study.
  let areas: [Area]
  /// The periods, consecutive.
  let periods: [StudyPeriod]
  /// The counts by area and period, of nobody where there is nobody.
  let tallies: [[Tally]]
  /// How many are left out because they came before the rollout, in its own period.
  let leftOut: Int

  /// The counts of some areas with their parts.
  init(
    length: PeriodLength, areas: [Area], periods: [StudyPeriod], tallies: [[Tally]],
    leftOut: Int
  ) {
    self.length = length
    self.areas = areas
    self.periods = periods
    self.tallies = tallies
    self.leftOut = leftOut
  }

  /// Joins cells to periods of a length.
  /// - Parameters:
  ///   - cells: The cells, of periods as long or shorter.
  ///   - areas: The areas of the comparison.
  ///   - length: The length.
  init(_ cells: [PeriodCell], areas: [Area], length: PeriodLength) {
    var kept: [(area: Int, period: StudyPeriod, tally: Tally)] = []
    var leftOut = 0
    for cell in cells {
      let period = cell.period.within(length)
      if Self.counts(cell.arm, in: period, of: areas[cell.area]) {
        kept.append((cell.area, period, cell.tally))
      } else {
        leftOut += cell.tally.denominator
      }
    }
    let present = Set(kept.map(\.area)).sorted()
    let numbers = kept.map(\.period.number)
    let first = numbers.min() ?? 0
    let count = numbers.max().map { $0 - first + 1 } ?? 0
    var table = present.map { _ in [Tally](repeating: .zero, count: count) }
    for cell in kept {
      guard let row = present.firstIndex(of: cell.area) else { continue }
      table[row][cell.period.number - first].merge(cell.tally)
    }
    self.init(
      length: length, areas: present.map { areas[$0] },
      periods: (0..<count).map { StudyPeriod(length, number: first + $0) }, tallies: table,
      leftOut: leftOut)
  }

  private static func counts(_ arm: Arm, in period: StudyPeriod, of area: Area) -> Bool {
    guard let rollout = area.rolloutPeriod(period.length) else { return arm == .comparison }
    return (period < rollout) == (arm == .comparison)
  }

  /// The places of the rollout areas.
  var rolloutPlaces: [Int] { areas.indices.filter { areas[$0].rollout != nil } }

  /// The places of the comparison areas.
  var comparisonPlaces: [Int] { areas.indices.filter { areas[$0].rollout == nil } }

  /// The place among the periods of an area's rollout period, which may lie outside them; nil for a
  /// comparison area.
  func rolloutPlace(_ area: Int) -> Int? {
    guard let first = periods.first else { return nil }
    return areas[area].rolloutPeriod(length).map { $0.number - first.number }
  }

  /// The counts of some areas in some periods together.
  func sum(areas: [Int], periods: some Sequence<Int>) -> Tally {
    var sum = Tally.zero
    for period in periods {
      for area in areas { sum.merge(tallies[area][period]) }
    }
    return sum
  }

  /// The same for some of the periods.
  func within(_ range: Range<Int>) -> PeriodTallies {
    PeriodTallies(
      length: length, areas: areas, periods: Array(periods[range]),
      tallies: tallies.map { Array($0[range]) }, leftOut: leftOut)
  }
}
