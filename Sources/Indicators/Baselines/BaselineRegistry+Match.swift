extension BaselineRegistry {
  /// What an indicator at a moment may be set beside, for an area and a year or term.
  ///
  /// `.none` for indicators without a rule. A like is sought first, then the unlike figure the rule
  /// names, then the figure of the nearest year, which is unlike for being of another year; of two
  /// years equally near, the earlier.
  ///
  /// - Parameters:
  ///   - indicator: An indicator's name, such as `attendance-above-90`.
  ///   - moment: A moment, such as `term-of`.
  ///   - areaCode: An area's code of the Office for National Statistics.
  ///   - period: The year or term of the child's day, of the kind the rule asks for.
  /// - Returns: The like with its fraction, an unlike with the reason, or the reason alone.
  public func match(
    indicator: String, moment: String, areaCode: String, period: BaselinePeriodKey
  ) -> BaselineMatch {
    guard let rule = BaselineRule.rule(indicator: indicator, moment: moment) else {
      return .none(reason: "No published figure is known for this indicator.")
    }
    return match(rule, areaCode: areaCode, period: period)
  }

  /// What a rule finds for an area and a year or term.
  public func match(
    _ rule: BaselineRule, areaCode: String, period: BaselinePeriodKey
  ) -> BaselineMatch {
    if let like = rule.like, period.kind == rule.keyKind,
      let found = baseline(measure: like.measure, areaCode: areaCode, period: period),
      Self.isLike(found, rule, like), let fraction = rule.reading.fraction(of: found)
    {
      return .like(found, fraction: fraction)
    }
    if let measure = rule.otherwise.measure {
      let found = baseline(measure: measure, areaCode: areaCode, period: period.wholeYear)
      if found != nil || rule.like == nil { return .unlike(found, reason: rule.otherwise.reason) }
    }
    guard let like = rule.like else { return .none(reason: rule.otherwise.reason) }
    for measure in [like.measure, rule.otherwise.measure] {
      guard let measure, let found = nearest(measure, areaCode: areaCode, to: period.wholeYear)
      else { continue }
      let reason =
        "No figure for \(period.label) is held; the nearest is for \(found.period.label)."
      return .unlike(found, reason: reason)
    }
    return .none(reason: rule.otherwise.reason)
  }

  /// Whether a figure is of the rule's unit of count and kind of period, and may be compared with.
  private static func isLike(
    _ figure: Baseline, _ rule: BaselineRule, _ like: BaselineRule.Like
  ) -> Bool {
    figure.unitOfCount.basis == rule.counts && figure.periodKind == like.periodKind
      && figure.grade != .quoted
  }

  /// A measure's figure of the nearest year, all children together.
  private func nearest(
    _ measure: String, areaCode: String, to period: BaselinePeriodKey
  ) -> Baseline? {
    var best: (figure: Baseline, distance: Int)?
    for figure in figures(of: measure) where figure.areaCode == areaCode && figure.stratum == nil {
      guard let key = figure.period.key, key.kind == period.kind else { continue }
      let distance = abs(key.year - period.year)
      if distance < best?.distance ?? .max { best = (figure, distance) }
    }
    return best?.figure
  }
}
