/// The calculations of one part of statistics.
public struct CalculationFamily: Sendable {
  /// The family's name, that of its reference cases too.
  public let name: String
  /// Its calculations.
  public let calculations: [Calculation]

  init(_ name: String, _ calculations: [Calculation]) {
    self.name = name
    self.calculations = calculations
  }

  /// All families.
  public static let all: [CalculationFamily] = [
    distributions, oneProportion, twoProportions, rates, meansAndChange, regression,
    naturalExperiments, timeToEvent, multiplicityAndPower, resampling, processControl, linkage,
  ]
}
