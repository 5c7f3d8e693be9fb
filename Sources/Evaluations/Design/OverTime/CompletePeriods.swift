import Studies
import Tallies

/// The shortest periods in which every area has somebody, as estimators without gaps need them.
///
/// The rule looks at who is present and never at outcomes. The declared length is tried first, then
/// half-years and years. At each, the first and the last period are left out where an area has
/// nobody in them, as they are seldom whole; where then every area has somebody in every period,
/// that length is taken.
struct CompletePeriods: Sendable {
  /// The counts, nil where no length is complete.
  let tallies: PeriodTallies?
  /// Whether periods were joined to longer ones.
  let isJoined: Bool
  /// How many periods at the ends are left out.
  let trimmed: Int
  /// The areas with nobody in some year, where no length is complete.
  let incomplete: [String]

  /// Finds the length.
  /// - Parameters:
  ///   - cells: The cells.
  ///   - areas: The areas of the comparison.
  ///   - length: The declared length.
  init(_ cells: [PeriodCell], areas: [Area], length: PeriodLength) {
    let lengths = PeriodLength.allCases.filter { $0.months >= length.months }
    for candidate in lengths {
      let whole = PeriodTallies(cells, areas: areas, length: candidate)
      let range = Self.trimmedRange(whole)
      guard !range.isEmpty, range.allSatisfy({ Self.isComplete(whole, $0) }) else { continue }
      tallies = whole.within(range)
      isJoined = candidate != length
      trimmed = whole.periods.count - range.count
      incomplete = []
      return
    }
    let years = PeriodTallies(cells, areas: areas, length: .year)
    tallies = nil
    isJoined = false
    trimmed = 0
    incomplete = years.areas.indices.filter { area in
      years.tallies[area].contains { $0.denominator == 0 }
    }.map { years.areas[$0].code }
  }

  private static func isComplete(_ tallies: PeriodTallies, _ period: Int) -> Bool {
    tallies.tallies.allSatisfy { $0[period].denominator > 0 }
  }

  private static func trimmedRange(_ tallies: PeriodTallies) -> Range<Int> {
    let count = tallies.periods.count
    guard count > 2 else { return 0..<count }
    let first = isComplete(tallies, 0) ? 0 : 1
    let last = isComplete(tallies, count - 1) ? count : count - 1
    return first..<last
  }
}
