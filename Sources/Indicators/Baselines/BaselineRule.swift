/// What an indicator at a moment may be set beside, and what it may not.
///
/// A figure is the like of an indicator only if definition, unit of count and kind of period are
/// the same. Where no such figure is published, the nearest one is named together with the reason
/// why no ratio to it may be formed; where there is none at all, that is said. The rules are a
/// table, so that the methods annex can print the very words the comparison obeys.
public struct BaselineRule: Codable, Sendable, Hashable {
  /// The indicator, such as `fsm`.
  public let indicator: String
  /// The moment, such as `at`.
  public let moment: String
  /// The kind of year or term by which children are matched to figures.
  public let keyKind: BaselinePeriodKey.Kind
  /// What the indicator's numerator counts; nil where it has no published relative.
  public let counts: Baseline.UnitOfCount.Basis?
  /// How a figure is read, like or unlike.
  public let reading: BaselineReading
  /// The measure that is the like, if there is one.
  public let like: Like?
  /// What stands in where there is no like, or none for the area and period.
  public let otherwise: Otherwise

  /// The measure an indicator may be compared with, and what must be said beside it.
  public struct Like: Codable, Sendable, Hashable {
    /// The measure's name.
    public let measure: String
    /// The kind of period its figures must cover.
    public let periodKind: Baseline.PeriodKind
    /// A difference that remains, too small to forbid the comparison.
    public let remark: String

    init(_ measure: String, over periodKind: Baseline.PeriodKind, remark: String) {
      self.measure = measure
      self.periodKind = periodKind
      self.remark = remark
    }
  }

  /// What stands in for a like.
  public struct Otherwise: Codable, Sendable, Hashable {
    /// A measure that resembles the indicator but must not be divided into it; nil for none.
    public let measure: String?
    /// Why there is no comparison, as a reader is told it.
    public let reason: String

    init(_ measure: String?, because reason: String) {
      self.measure = measure
      self.reason = reason
    }
  }
}

extension BaselineRule {
  /// The rule of a built-in indicator at a moment.
  ///
  /// Nil where the table has none, as for a study's own indicators.
  public static func rule(indicator: String, moment: String) -> BaselineRule? {
    all.first { $0.indicator == indicator && $0.moment == moment }
  }

  /// The whole table, in the order of the built-in indicators.
  public static let all: [BaselineRule] = education + socialCare + families
}
