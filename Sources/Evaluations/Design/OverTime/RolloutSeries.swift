import Studies
import Tallies

/// The series of the rollout areas together by periods since rollout, with that of the comparison
/// areas in the same calendar periods.
///
/// Periods are those that all rollout areas have, so that each period is about the same areas. The
/// comparison's value at a distance is its mean over the calendar periods that the rollout areas
/// are in at that distance, weighted by those counted in the rollout areas.
struct RolloutSeries {
  /// The periods since rollout, consecutive.
  let distances: [Int]
  /// The rollout areas' counts.
  let rollout: [Tally]
  /// The rollout areas' values.
  let values: [Double]
  /// The comparison areas' values, nil where nobody is in one of them.
  let comparison: [Double]?
  /// The comparison areas' counts in the calendar periods of any distance.
  let comparisonTally: Tally

  /// The series, nil where no period since rollout is common to all rollout areas, or one has
  /// nobody.
  init?(_ tallies: PeriodTallies, _ outcome: OverTimeOutcome) {
    let starts = tallies.rolloutPlaces.compactMap { area in
      tallies.rolloutPlace(area).map { (area: area, place: $0) }
    }
    guard let latest = starts.map(\.place).max(), let earliest = starts.map(\.place).min(),
      tallies.periods.count - 1 - latest >= -earliest
    else { return nil }
    let distances = Array(-earliest...(tallies.periods.count - 1 - latest))
    let rollout = distances.map { distance in
      starts.reduce(into: Tally.zero) { $0.merge(tallies.tallies[$1.area][$1.place + distance]) }
    }
    let values = rollout.compactMap(outcome.value)
    guard values.count == distances.count else { return nil }
    self.distances = distances
    self.rollout = rollout
    self.values = values
    let others = tallies.comparisonPlaces
    let calendar = Set(starts.flatMap { start in distances.map { start.place + $0 } }).sorted()
    comparisonTally = tallies.sum(areas: others, periods: calendar)
    let pooled = tallies.periods.indices.map {
      outcome.value(tallies.sum(areas: others, periods: [$0]))
    }
    let matched = distances.compactMap { distance in
      Self.mean(
        starts.map { start in
          (tallies.tallies[start.area][start.place + distance], pooled[start.place + distance])
        })
    }
    comparison = matched.count == distances.count ? matched : nil
  }

  /// The mean of values weighted by those counted; nil where one is missing that counts.
  private static func mean(_ parts: [(tally: Tally, value: Double?)]) -> Double? {
    let counted = parts.filter { $0.tally.denominator > 0 }
    let values = counted.compactMap(\.value)
    guard !counted.isEmpty, values.count == counted.count else { return nil }
    let all = counted.reduce(0) { $0 + $1.tally.denominator }
    if let first = values.first, values.allSatisfy({ $0 == first }) { return first }
    return zip(counted, values).reduce(0) { $0 + Double($1.0.tally.denominator) * $1.1 }
      / Double(all)
  }

  /// The counts before rollout and from it on.
  var sides: [Tally] {
    [true, false].map { isBefore in
      zip(distances, rollout).filter { ($0.0 < 0) == isBefore }
        .reduce(into: Tally.zero) { $0.merge($1.1) }
    }
  }
}
