import Statistics

extension Calculation {
  /// The effect of a rollout by regression with effects of areas and periods.
  static let twoWayEffects = Calculation(
    "did.twfe_event_study",
    "The effect of a rollout, and its course, by regression on areas and periods.",
    takes: AreaPeriodColumns.parameters
  ) { input in
    let rows = try input.areaPeriods()
    let effect = try TwoWayEffect(rows)
    var result: CalculationResult = [
      "twfe": effect.estimate, "twfe_cr0": effect.formulaErrors?.cr0,
      "twfe_cr1": effect.formulaErrors?.cr1,
      "twfe_cr1s": effect.formulaErrors?.cr1s, "twfe_se_fixest": effect.formulaErrors?.nested,
    ]
    result.add(course(try eventStudy(rows)))
    return result
  }

  /// The course of the effect; nothing where its parts cannot be told apart.
  private static func eventStudy(_ rows: [AreaPeriod]) throws(Refusal) -> EventStudy? {
    do {
      return try EventStudy(rows)
    } catch {
      switch error {
      case .dependentColumns, .tooFew: return nil
      default: throw error
      }
    }
  }

  private static func course(_ study: EventStudy?) -> CalculationResult {
    let points = study?.points
    return [
      "event_time": points?.map(\.sinceRollout), "event_coef": points?.map(\.estimate),
      "event_cr0": points?.map(\.formulaErrors?.cr0),
      "event_se_fixest": points?.map(\.formulaErrors?.nested),
      "pretrend_wald_chi2_cr1": study?.formulaPreTrend, "pretrend_df": study?.preTrendFreedom,
    ]
  }
}
