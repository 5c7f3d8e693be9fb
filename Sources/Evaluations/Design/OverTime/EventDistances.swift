import Statistics
import Studies
import Tallies

/// How far from rollout each area is seen, with the outer distances joined so that two areas are
/// seen at each end where there are two.
struct EventDistances {
  /// One area in one period.
  struct Row {
    /// The area's code.
    let area: String
    /// The period's number.
    let period: Int
    /// The value.
    let value: Double
    /// The counts.
    let tally: Tally
    /// The distance after joining, nil for a comparison area.
    let distance: Int?
  }

  /// The distance that effects are measured from: the last period before the rollout.
  static let reference = EventStudy.reference

  /// The rows of areas with somebody in the period.
  let rows: [Row]
  /// Whether outer distances were joined, before and after rollout.
  let isJoined: (before: Bool, after: Bool)

  /// The rows of counts by period.
  init(_ tallies: PeriodTallies, _ outcome: OverTimeOutcome) {
    let seen = tallies.areas.indices.flatMap { area in
      tallies.periods.indices.compactMap { period -> (area: Int, period: Int, distance: Int?)? in
        guard tallies.tallies[area][period].denominator > 0 else { return nil }
        return (area, period, tallies.rolloutPlace(area).map { period - $0 })
      }
    }
    let distances = seen.compactMap { row in row.distance.map { (row.area, $0) } }
    let range = Self.range(distances)
    rows = seen.map { row in
      let tally = tallies.tallies[row.area][row.period]
      return Row(
        area: tallies.areas[row.area].code, period: tallies.periods[row.period].number,
        value: outcome.value(tally) ?? 0, tally: tally,
        distance: row.distance.map { min(max($0, range.lowerBound), range.upperBound) })
    }
    isJoined = (
      distances.contains { $0.1 < range.lowerBound }, distances.contains { $0.1 > range.upperBound }
    )
  }

  /// The outermost distances at which, or beyond which, two areas are seen; where a single area is,
  /// all of its own.
  private static func range(_ seen: [(area: Int, distance: Int)]) -> ClosedRange<Int> {
    let all = Set(seen.map(\.distance)).sorted()
    let early = all.filter { $0 < reference }
    let late = all.filter { $0 > reference }
    let first = early.first { end in
      Set(seen.filter { $0.distance <= end }.map(\.area)).count > 1
    }
    let last = late.last { end in
      Set(seen.filter { $0.distance >= end }.map(\.area)).count > 1
    }
    return (first ?? early.first ?? reference)...(last ?? late.last ?? reference)
  }

  /// The distances in order, without that of reference.
  var distances: [Int] {
    Set(rows.compactMap(\.distance)).subtracting([Self.reference]).sorted()
  }

  /// The codes of the areas seen at a distance.
  func areas(at distance: Int) -> Set<String> {
    Set(rows.filter { $0.distance == distance }.map(\.area))
  }

  /// The counts of the rollout areas at a distance.
  func tally(at distance: Int) -> Tally {
    rows.filter { $0.distance == distance }.reduce(into: Tally.zero) { $0.merge($1.tally) }
  }
}
