/// Which of nine areas are rolled out, and when.
struct Rollout {
  /// The number of areas.
  static let areas = 9
  /// The number of quarters.
  static let quarters = 12

  /// The name of the column.
  let name: String
  /// The quarter of rollout of the first areas, counted from 0; the others have none.
  let starts: [Int]

  /// All that are simulated.
  static let all = [
    Rollout(name: "1 of 9", starts: [6]),
    Rollout(name: "2 of 9", starts: [6, 6]),
    Rollout(name: "4 of 9", starts: [6, 6, 6, 6]),
    Rollout(name: "2 of 9, staggered", starts: [4, 7]),
    Rollout(name: "4 of 9, staggered", starts: [4, 6, 6, 8]),
  ]

  /// The quarter of rollout of an area, nil for a comparison area.
  func start(_ area: Int) -> Int? { area < starts.count ? starts[area] : nil }
}
