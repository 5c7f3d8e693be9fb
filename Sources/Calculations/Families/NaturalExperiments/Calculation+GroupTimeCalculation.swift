import Statistics

extension Calculation {
  /// The effects of a staggered rollout by cohort and period.
  static let groupTimeEffects = Calculation(
    "did.group_time_att",
    "The effects of a staggered rollout on each cohort of areas in each period, and averages.",
    takes: AreaPeriodColumns.parameters + [
      CalculationParameter(
        "control", .choice(ComparisonName.allCases.map(\.rawValue)),
        "the areas compared with", orElse: "nevertreated"),
      CalculationParameter(
        "base", .choice(RolloutBase.allCases.map(\.rawValue)),
        "what changes before a rollout are measured from", orElse: "varying"),
    ]
  ) { input in
    let comparison: ComparisonName =
      input.has("control") ? try input.choice("control") : .neverTreated
    let effects = try GroupTimeEffects(
      AreaPanel(input.areaPeriods()), comparison: comparison.comparison,
      base: input.has("base") ? input.choice("base") : .varying)
    let cells = effects.effects
    var result: CalculationResult = [
      "group": cells.map(\.cohort), "time": cells.map(\.period),
      "att": cells.map(\.effect.estimate), "se": cells.map(\.effect.formulaError),
      "simple_att": effects.simple.estimate, "simple_se": effects.simple.formulaError,
    ]
    result.add(series: effects.byCohort, at: "group_values", named: "group")
    result.add(series: effects.byEventTime, at: "event_time", named: "event")
    result.add(series: effects.byPeriod, at: "calendar_time", named: "calendar")
    return result
  }
}

/// The names of the areas compared with.
private enum ComparisonName: String, CaseIterable {
  case neverTreated = "nevertreated"
  case notYetTreated = "notyettreated"

  var comparison: RolloutComparison {
    self == .neverTreated ? .neverTreated : .notYetTreated
  }
}

extension CalculationResult {
  fileprivate mutating func add(series: EffectSeries, at places: String, named name: String) {
    add(places, series.points.map(\.at))
    add(name + "_att", series.points.map(\.effect.estimate))
    add(name + "_se", series.points.map(\.effect.formulaError))
    add(name + "_overall", series.overall.estimate)
    add(name + "_overall_se", series.overall.formulaError)
  }
}
