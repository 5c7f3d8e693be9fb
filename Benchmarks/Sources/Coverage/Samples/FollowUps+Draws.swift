import Statistics

extension FollowUps {
  /// Exponential times, cut off by exponential times of another rate, and at time 3.
  static func draw(
    _ count: Int, rate: Double, censoring: Double, _ draws: inout Draws
  ) throws -> FollowUps {
    let pairs = (0..<count).map { _ in
      (draws.exponential() / rate, min(3, draws.exponential() / censoring))
    }
    return try FollowUps(times: pairs.map { min($0, $1) }, events: pairs.map { $0 <= $1 })
  }

  /// The last step of the curve up to a time.
  func step(at time: Double) -> SurvivalStep? {
    KaplanMeier(self).steps.last { $0.risk.time <= time }
  }
}
