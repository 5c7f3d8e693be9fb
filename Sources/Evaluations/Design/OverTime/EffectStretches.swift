import Statistics

/// The stretches of constant effects in which assignments are as extreme as the observed one.
///
/// Source: Rosenbaum PR (2002), Observational Studies, 2nd edition, section 2.6, Springer,
/// ISBN 978-0-387-98967-9.
struct EffectStretches {
  /// The observed effect, which all stretches hold.
  let observed: Double
  /// Up to which difference effects count as the same.
  let resolution: Double
  private var lower: [Double] = []
  private var upper: [Double] = []

  /// No stretches yet.
  init(observed: Double, resolution: Double) {
    self.observed = observed
    self.resolution = resolution
  }

  /// Adds the stretch of an assignment, between where its effect has the observed one's size with
  /// the same and with the other sign; without end where there is no such place.
  mutating func add(_ other: RolloutRandomisation.Size) {
    let same = end(observed - other.effect, 1 - other.exposure)
    let mirrored = end(observed + other.effect, 1 + other.exposure)
    let isOpen = same == nil || mirrored == nil
    let least = min(same ?? .infinity, mirrored ?? .infinity)
    let most = max(same ?? -.infinity, mirrored ?? -.infinity)
    lower.append(
      least < observed - resolution ? least : (isOpen ? -.infinity : observed))
    upper.append(most > observed + resolution ? most : (isOpen ? .infinity : observed))
  }

  /// Makes room for a number of assignments.
  mutating func reserve(_ number: Int) {
    lower.reserveCapacity(number)
    upper.reserveCapacity(number)
  }

  /// Where two sizes agree, nil where their difference does not change with the effect.
  private func end(_ difference: Double, _ change: Double) -> Double? {
    change.magnitude > 1e-9 ? difference / change : nil
  }

  /// The effects whose p value is above one minus the level.
  func interval(level: Level) -> Interval {
    let rejected = (1 - level.fraction) * Double(lower.count)
    let nearest = rejected.rounded()
    let isWhole = (rejected - nearest).magnitude <= 1e-9
    let needed = Int(isWhole ? nearest : rejected.rounded(.down)) + 1
    guard needed <= lower.count else { return Interval(lower: observed, upper: observed) }
    return Interval(
      lower: lower.sorted()[needed - 1], upper: upper.sorted()[upper.count - needed])
  }
}
