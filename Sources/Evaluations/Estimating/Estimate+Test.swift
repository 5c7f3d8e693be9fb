import Statistics

extension Estimate {
  /// A size with the limits of a t test, infinite ones where there is no test.
  init(value: Double, limits test: TTest?, level: Level, method: String) {
    let interval = test?.interval(level: level)
    self.init(
      value: value, lower: interval?.lower ?? -.infinity, upper: interval?.upper ?? .infinity,
      level: level.fraction, method: method)
  }

  /// The size and its limits over a divisor above 0 that is taken as known.
  func divided(by divisor: Double, method: String) -> Estimate {
    Estimate(
      value: value / divisor, lower: lower / divisor, upper: upper / divisor, level: level,
      method: method)
  }

  /// The size and its limits less a figure that is taken as known.
  func less(_ figure: Double) -> Estimate {
    Estimate(
      value: value - figure, lower: lower - figure, upper: upper - figure, level: level,
      method: method)
  }
}
