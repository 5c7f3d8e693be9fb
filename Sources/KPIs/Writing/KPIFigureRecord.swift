import Evaluations
import Indicators
import Symbols

/// A figure as `kpis.json` writes it: what is not there has no key.
struct KPIFigureRecord: Encodable {
  private let figure: KPIFigure

  init(_ figure: KPIFigure) {
    self.figure = figure
  }

  private enum CodingKeys: String, CodingKey {
    case kpi, breakdown, category, period, numerator, denominator, value, lower, upper, level
    case bounds, method, target, status, comparators, comparison, symbol, notes
    case code = "geography_code"
    case name = "geography_name"
    case start = "period_start"
    case end = "period_end"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try encodePlace(into: &container)
    try encodeNumbers(into: &container)
    try container.encodeIfPresent(figure.target, forKey: .target)
    try container.encodeIfPresent(figure.status, forKey: .status)
    try container.encodeIfPresent(figure.absence?.gss, forKey: .symbol)
    try container.encodeIfPresent(figure.bounds, forKey: .bounds)
    if !figure.comparators.isEmpty {
      try container.encode(
        figure.comparators.map(KPIComparatorRecord.init), forKey: .comparators)
    }
    try container.encodeIfPresent(figure.uncompared?.absence.gss, forKey: .comparison)
    if !figure.notes.isEmpty { try container.encode(figure.notes, forKey: .notes) }
  }

  private func encodePlace(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    try container.encode(figure.kpi, forKey: .kpi)
    try container.encode(figure.area, forKey: .code)
    try container.encode(figure.areaName, forKey: .name)
    try container.encode(figure.breakdown.dimension, forKey: .breakdown)
    try container.encode(figure.breakdown.category, forKey: .category)
    try container.encode(figure.period.text, forKey: .period)
    try container.encodeIfPresent(figure.period.firstDay, forKey: .start)
    try container.encode(figure.period.lastDay, forKey: .end)
  }

  private func encodeNumbers(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
    try container.encodeIfPresent(figure.numerator, forKey: .numerator)
    try container.encodeIfPresent(figure.denominator, forKey: .denominator)
    try container.encodeIfPresent(figure.value, forKey: .value)
    try container.encodeIfPresent(figure.lower, forKey: .lower)
    try container.encodeIfPresent(figure.upper, forKey: .upper)
    try container.encodeIfPresent(figure.level, forKey: .level)
    try container.encodeIfPresent(figure.method, forKey: .method)
  }
}
