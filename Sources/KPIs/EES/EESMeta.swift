import Indicators
import Studies

/// The metadata of a data file: what each column is.
struct EESMeta {
  /// The unit of the file.
  let unit: EESUnit
  /// The indicators of the file.
  let kpis: [KPI]
  /// How counts are rounded.
  let rounding: DisclosureRule.Rounding

  /// The columns; the last names the item of a filter that stands for its total.
  static let columns = [
    "col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp",
    "filter_hint", "filter_grouping_column", "filter_default",
  ]

  /// The whole text.
  var text: String {
    let filters =
      (kpis.count == 1 ? [] : [kpiFilter]) + [
        [
          "breakdown", "Filter", "Breakdown", "", "", "", "By arm or by sex", "breakdown_topic",
          "Total",
        ]
      ]
    let indicators = unit.indicators.map { indicator in
      [
        indicator.name, "Indicator", label(indicator), "", indicator.unit,
        String(indicator.decimals), "", "", "",
      ]
    }
    return CSVText(
      headings: Self.columns, rows: (filters + indicators).map { $0.map(CSVText.Field.text) }
    ).text
  }

  /// The filter of indicators: having no total, it begins with the first.
  private var kpiFilter: [String] {
    [
      "kpi", "Filter", "Indicator", "", "", "", "One indicator at one time", "",
      kpis.first?.label ?? "",
    ]
  }

  /// What a column is called: with the indicator where that is no filter.
  private func label(_ indicator: EESIndicator) -> String {
    guard kpis.count == 1, let kpi = kpis.first else { return rounded(indicator) }
    return "\(kpi.label): \(rounded(indicator).lowercasedFirst)"
  }

  /// What a column is called, with the rounding of counts: the format has no other place for it.
  private func rounded(_ indicator: EESIndicator) -> String {
    guard let base = rounding.base else { return indicator.label }
    return "\(indicator.label), \(indicator.isCount ? "" : "from counts ")rounded to \(base)"
  }
}
