import Statistics

/// Areas in six periods: half get the pathway, in one step or two.
struct RolloutWorld {
  let areas: Int
  let isStaggered: Bool
  /// How much an area's value of one period carries over to the next.
  let memory = 0.5

  var name: String { "\(areas) areas, " + (isStaggered ? "two starts" : "one start") }

  static let all = [
    RolloutWorld(areas: 8, isStaggered: false), RolloutWorld(areas: 12, isStaggered: false),
    RolloutWorld(areas: 40, isStaggered: false), RolloutWorld(areas: 12, isStaggered: true),
    RolloutWorld(areas: 40, isStaggered: true),
  ]

  /// A panel without any effect.
  func sample(_ draws: inout Draws) throws -> RolloutSample {
    let panel = try AreaPanel(
      areas: (0..<areas).map { "area \($0 + 100)" }, periods: Array(1...6),
      rollout: (0..<areas).map(start), values: (0..<areas).map { _ in series(&draws) })
    return try RolloutSample(panel)
  }

  private func start(_ area: Int) -> Int? {
    guard area % 2 == 0 else { return nil }
    return isStaggered && area % 4 == 0 ? 5 : 4
  }

  private func series(_ draws: inout Draws) -> [Double] {
    let level = draws.normal()
    var error = draws.normal()
    return (1...6).map { _ in
      defer { error = memory * error + (1 - memory * memory).squareRoot() * draws.normal() }
      return level + error
    }
  }
}
