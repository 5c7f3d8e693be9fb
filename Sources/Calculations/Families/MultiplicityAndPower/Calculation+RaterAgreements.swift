import Statistics

extension Calculation {
  /// The agreement of several raters of the same subjects.
  static let raterAgreement = Calculation(
    "icc.raters", "The agreement of raters: the six intraclass correlations of Shrout and Fleiss.",
    takes: [
      CalculationParameter(
        "ratings", .groups, "for each subject the ratings of the same raters, in order"),
      .level,
    ]
  ) { input in
    let agreement = try RaterAgreement(ratings: input.groups("ratings"))
    let level = try input.level()
    var result: CalculationResult = [:]
    for (name, form, unit) in forms { result.add(name, agreement.correlation(form, of: unit)) }
    let intervals = forms.map { agreement.interval($0.form, of: $0.unit, level: level) }
    result.add("lower", intervals.map { $0?.lower })
    result.add("upper", intervals.map { $0?.upper })
    return result
  }

  private static let forms: [(name: String, form: RaterForm, unit: RatingUnit)] = [
    ("icc1", .oneWay, .single), ("icc2", .twoWayRandom, .single), ("icc3", .twoWayFixed, .single),
    ("icc1k", .oneWay, .mean), ("icc2k", .twoWayRandom, .mean), ("icc3k", .twoWayFixed, .mean),
  ]
}
