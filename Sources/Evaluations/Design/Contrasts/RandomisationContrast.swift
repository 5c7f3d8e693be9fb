import Statistics

/// The exact randomisation of areas: its p value is the one that counts.
///
/// The p value is the share of all choices of as many rollout areas whose difference of means over
/// areas is as large; the interval holds the constant effects that the test does not reject. It is
/// given with one area in an arm too, with its floor: where that lies above 5 %, no difference can
/// be found and the interval has no limits. Of more than 200,000 choices 9,999 are drawn from a
/// fixed seed, for p and interval alike.
struct RandomisationContrast {
  private let values: AreaValues
  private let level: Level

  /// The contrast of an outcome.
  init(_ outcome: OutcomeTallies, level: Level) {
    values = AreaValues(outcome)
    self.level = level
  }

  /// The difference with its exact interval and p value.
  var estimate: EffectEstimate {
    let areas = values.areas
    if let absence = areas.absence { return .refused(.randomisation, areas, absence) }
    do {
      return try estimate(
        RandomisationTest(treated: values.rollout, others: values.comparison, plan: .bounded),
        RandomisationTest.interval(
          treated: values.rollout, others: values.comparison, level: level, plan: .bounded), areas)
    } catch {
      return .refused(.randomisation, areas, Remarks.tooManyAssignments)
    }
  }

  private func estimate(
    _ test: RandomisationTest, _ interval: RandomisationInterval, _ areas: AreaNumbers
  ) -> EffectEstimate {
    EffectEstimate(
      method: .randomisation,
      estimate: Estimate(
        value: test.difference, lower: interval.lower ?? -.infinity,
        upper: interval.upper ?? .infinity, level: level.fraction,
        method: (test.isSampled ? TestMethod.randomisationSampled : .randomisationExact).rawValue),
      p: test.twoSided, floor: test.floor, rolloutAreas: areas.rollout,
      comparisonAreas: areas.comparison, note: note(test, areas))
  }

  private func note(_ test: RandomisationTest, _ areas: AreaNumbers) -> String {
    if test.isSampled {
      return "With \(areas.inWords) \(Remarks.sampled(test.assignments - 1))"
    }
    let floor = """
      With \(areas.inWords) there are \(test.assignments) ways to choose, and the smallest \
      possible p value is \(test.floor.threeDecimals)
      """
    guard test.floor > 1 - level.fraction else { return floor + "." }
    return floor + ": a difference, however large, cannot be found, and the interval has no limits."
  }
}
