import Studies

@testable import Evaluations

/// Nine areas over twelve quarters, four of them rolled out at three times, by a rule that other
/// software can follow: x = (7a + 5t + at mod 11) mod 23, 10 more from rollout on, of
/// n = 40 + (13a + 3t) mod 29, areas and quarters counted from 0.
enum StaggeredFixture {
  /// The places of the rollout quarters.
  static let starts: [Int?] = [4, 5, 7, 7, nil, nil, nil, nil, nil]

  static let rollouts: [String?] =
    ["2023-02-15", "2023-04-01", "2023-11-30", "2023-12-31", nil, nil, nil, nil, nil]

  static func count(_ area: Int, _ time: Int, lift: Int = 10) -> (x: Int, n: Int) {
    let isAfter = starts[area].map { time >= $0 } ?? false
    return (
      (area * 7 + time * 5 + area * time % 11) % 23 + (isAfter ? lift : 0),
      40 + (area * 13 + time * 3) % 29
    )
  }

  /// What is said of the panel as it is.
  static let analysis = panel().analysis

  static func panel(
    quarters: Range<Int> = 0..<12,
    _ change: (Int, Int, (x: Int, n: Int)) -> (x: Int, n: Int)? = {
      $2
    }
  ) -> PanelFixture {
    PanelFixture(
      rollouts: rollouts, first: StudyPeriod(.quarter, number: 2022 * 4 + quarters.lowerBound),
      counts: (0..<9).map { area in quarters.map { change(area, $0, count(area, $0)) } })
  }
}
