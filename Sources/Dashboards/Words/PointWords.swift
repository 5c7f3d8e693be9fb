import Tallies
import Symbols
import Documents
import Evaluations
import KPIs

/// A period of a trend as cells of a table.
struct PointWords {
  let kpi: KPI
  let point: Trend.Point

  /// Whether anybody's answer is known.
  var isShown: Bool { point.tally.denominator > 0 && point.estimate != nil }

  /// Whether enough answers are known for a percentage or mean.
  var isReliable: Bool { isShown && point.tally.denominator >= KPIFigure.fewest }

  /// The value, or why there is none.
  var value: Value {
    guard isReliable, let estimate = point.estimate else { return absent }
    return kpi.value(estimate.value)
  }

  /// The interval, or why there is none.
  var interval: Value {
    guard isReliable, let estimate = point.estimate else { return absent }
    return kpi.limits(estimate.lower, estimate.upper)
  }

  /// Numerator and denominator.
  var counts: Value {
    isShown
      ? kpi.counts(point.tally.numerator, point.tally.denominator) : .absent(.notApplicable)
  }

  private var absent: Value { .absent(isShown ? .unreliable : .notApplicable) }
}
