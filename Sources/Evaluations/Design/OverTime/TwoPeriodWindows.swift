import Indicators
import Studies
import Tallies

/// The counts of areas before the first rollout and after the last one.
///
/// Before are the periods wholly before the first rollout, after those that begin on or after the
/// last. An area counts that has somebody both before and after.
struct TwoPeriodWindows: Sendable {
  /// One area.
  struct Window: Sendable {
    /// The area.
    let area: Area
    /// The counts before.
    let before: Tally
    /// The counts after.
    let after: Tally

    /// Whether it is a rollout area.
    var isRollout: Bool { area.rollout != nil }
  }

  /// The areas that count, in the order of the study.
  let windows: [Window]
  /// Areas with somebody before or after only.
  let halfSeen: [String]
  /// How many lie between the two windows.
  let between: Int
  /// The length of the periods.
  let length: PeriodLength
  /// The number of periods before and after.
  let periods: (before: Int, after: Int)
  /// Why there is no comparison, nil where there is one.
  let refusal: String?

  /// The windows of counts by period.
  init(_ tallies: PeriodTallies) {
    length = tallies.length
    let days = tallies.areas.compactMap(\.rollout)
    let (first, last) = (days.min(), days.max())
    let places = tallies.periods.indices
    let before = places.filter { place in first.map { tallies.periods[place].lastDay < $0 } ?? false
    }
    let after = places.filter { place in last.map { tallies.periods[place].firstDay >= $0 } ?? false
    }
    let all = tallies.areas.indices.map { area in
      Window(
        area: tallies.areas[area], before: tallies.sum(areas: [area], periods: before),
        after: tallies.sum(areas: [area], periods: after))
    }
    windows = all.filter { $0.before.denominator > 0 && $0.after.denominator > 0 }
    halfSeen = all.filter { ($0.before.denominator > 0) != ($0.after.denominator > 0) }
      .map(\.area.code)
    let middle = places.filter { !before.contains($0) && !after.contains($0) }
    between = tallies.sum(areas: Array(tallies.areas.indices), periods: middle).denominator
    periods = (before.count, after.count)
    refusal =
      days.isEmpty
      ? "No rollout area has anybody whose answer is known."
      : Self.refusal(before: before.count, after: after.count, windows: windows)
  }

  private static func refusal(before: Int, after: Int, windows: [Window]) -> String? {
    if before == 0 { return "No period lies wholly before the first rollout." }
    if after == 0 { return "No period begins on or after the day of the last rollout." }
    if !windows.contains(where: \.isRollout) {
      return "No rollout area has somebody both before and after."
    }
    if windows.allSatisfy(\.isRollout) {
      return "No comparison area has somebody both before and after."
    }
    return nil
  }

  /// The rollout areas.
  var rollout: [Window] { windows.filter(\.isRollout) }

  /// The comparison areas.
  var comparison: [Window] { windows.filter { !$0.isRollout } }
}
