extension Baseline {
  /// The measure it is a figure of, such as `fsm.eligible.pct`.
  public var measure: String { definition.measure }
  /// What was measured, in words.
  public var title: String { definition.title }
  /// What the numerator counts.
  public var numeratorDefinition: String { definition.numerator }
  /// What the denominator counts.
  public var denominatorDefinition: String { definition.denominator }
  /// Who is in it.
  public var population: String { definition.population }
  /// What was counted.
  public var unitOfCount: UnitOfCount { definition.unitOfCount }
  /// The unit `value` is in.
  public var unit: Unit { definition.unit }
  /// What sort of period it covers.
  public var periodKind: PeriodKind { period.kind }
  /// The area's code of the Office for National Statistics.
  public var areaCode: String { place.areaCode }
  /// The area's name.
  public var areaName: String { place.areaName }
  /// The group it is confined to, if any.
  public var stratum: String? { place.stratum }
  /// The figure in its own unit, as published.
  public var value: Double { figure.value }
  /// The count above the line, where known.
  public var numerator: Int? { figure.numerator }
  /// The count below the line, where known.
  public var denominator: Int? { figure.denominator }
  /// How far the figure can be trusted.
  public var grade: Grade { figure.grade }
  /// What a reader must know beside the figure.
  public var note: String? { figure.note }

  /// The figure as a fraction.
  ///
  /// Nil for counts and scores. Percentages and rates per 100 pupils are divided by 100, rates per
  /// 10,000 by 10,000. A rate of events can exceed 1.
  public var fraction: Double? { unit.per.map { figure.value / $0 } }
}
