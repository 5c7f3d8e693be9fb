import Indicators
import Statistics

extension EffectEstimate {
  /// An effect that is not given, with the reason.
  static func refused(
    _ method: EffectMethod, _ areas: AreaNumbers, _ reason: String
  ) -> EffectEstimate {
    EffectEstimate(
      method: method, estimate: nil, p: nil, rolloutAreas: areas.rollout,
      comparisonAreas: areas.comparison, note: reason)
  }

  /// An effect with its interval and without a test.
  static func described(
    _ method: EffectMethod, _ areas: AreaNumbers, _ estimate: Estimate, _ note: String?
  ) -> EffectEstimate {
    EffectEstimate(
      method: method, estimate: estimate, p: nil, rolloutAreas: areas.rollout,
      comparisonAreas: areas.comparison, note: note)
  }

  /// An effect held to Student's t law.
  static func tested(
    _ method: EffectMethod, _ areas: AreaNumbers, _ estimate: Estimate, _ test: TTest,
    _ note: String?
  ) -> EffectEstimate {
    EffectEstimate(
      method: method, estimate: estimate, p: test.pValue(), rolloutAreas: areas.rollout,
      comparisonAreas: areas.comparison, note: note)
  }

  /// The same without its p value and floor: what describes is no test.
  var withoutTest: EffectEstimate {
    EffectEstimate(
      method: method, estimate: estimate, p: nil, rolloutAreas: rolloutAreas,
      comparisonAreas: comparisonAreas, note: note)
  }
}

extension Estimate {
  /// An estimate with its interval by Student's t law.
  init(_ test: TTest, _ level: Level, method: String) {
    let interval = test.interval(level: level)
    self.init(
      value: test.estimate, lower: interval.lower, upper: interval.upper, level: level.fraction,
      method: method)
  }

  /// An estimate with an interval.
  init(_ value: Double, _ interval: Interval, _ level: Level, method: String) {
    self.init(
      value: value, lower: interval.lower, upper: interval.upper, level: level.fraction,
      method: method)
  }

  /// The estimate with limits that a difference can have: of shares from −1 to 1.
  func within(_ measure: Measure) -> Estimate {
    guard case .proportion = measure else { return self }
    let interval = Interval(lower: lower, upper: upper).clamped(to: -1...1)
    return Estimate(
      value: value, lower: interval.lower, upper: interval.upper, level: level, method: method)
  }

  /// A number without limits, for description.
  init(plain value: Double, level: Level, method: String) {
    self.init(
      value: value, lower: -.infinity, upper: .infinity, level: level.fraction, method: method)
  }
}
