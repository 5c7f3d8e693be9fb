import Statistics

/// Nine areas over twelve quarters in which rollout does nothing, but areas differ, drift and have
/// shocks of their own, and siblings go together.
struct SimulatedPanel {
  private var random: Xoshiro256
  private let shock: Double

  /// A source of panels.
  /// - Parameters:
  ///   - seed: The seed.
  ///   - shock: The standard deviation of an area's own shock in a quarter, as a fraction.
  init(seed: UInt64, shock: Double) {
    random = Xoshiro256(seed: seed)
    self.shock = shock
  }

  /// About a standard normal number.
  private mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + random.nextUnit() }
  }

  /// Counts by area and quarter.
  mutating func counts() -> [[(x: Int, n: Int)?]] {
    let common = (0..<12).map { _ in 0.03 * normal() }
    return (0..<9).map { _ in
      let level = 0.3 + 0.05 * normal()
      var drift = shock * normal()
      return common.map { season in
        drift = 0.6 * drift + shock * normal()
        return cell(min(max(level + season + drift, 0.02), 0.98))
      }
    }
  }

  /// The children of 15 families: three in five families have one answer for all.
  private mutating func cell(_ share: Double) -> (x: Int, n: Int) {
    var cell = (x: 0, n: 0)
    for _ in 0..<15 {
      let size = Int.random(in: 1...3, using: &random)
      let isAlike = random.nextUnit() < 0.6
      let first = random.nextUnit() < share
      for child in 0..<size {
        let answer = child == 0 || isAlike ? first : random.nextUnit() < share
        cell.n += 1
        cell.x += answer ? 1 : 0
      }
    }
    return cell
  }
}
