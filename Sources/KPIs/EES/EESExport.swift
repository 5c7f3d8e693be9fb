import Indicators
import Studies

/// The key performance indicators as data files for Explore Education Statistics, one for each
/// unit, as a file may not mix them.
///
/// All areas together have rows only where they are a police force area: no other level of the
/// service stands for some councils. Figures by period are not in them: periods of imprisonment may
/// not be mixed with the year of the report.
/// Source: Department for Education, Analysts’ guide, Open data standards.
public struct EESExport: Sendable {
  private let table: KPITable

  /// The export of a table.
  public init(_ table: KPITable) {
    self.table = table
  }

  /// The files of the units that the table has, in order.
  public var files: [EESFile] {
    EESUnit.all.compactMap { unit in
      let kpis = table.kpis.filter { $0.unit == unit.unit }
      return kpis.isEmpty || places.isEmpty ? nil : file(unit, kpis)
    }
  }

  private func file(_ unit: EESUnit, _ kpis: [KPI]) -> EESFile {
    let rows = places.flatMap { place in
      kpis.flatMap { kpi in
        breakdowns.map { row(unit, place, kpi, $0, isAlone: kpis.count == 1) }
      }
    }
    let filters = (kpis.count == 1 ? [] : ["kpi"]) + ["breakdown_topic", "breakdown"]
    return EESFile(
      name: unit.file,
      csv: CSVText(
        headings: Self.shared + filters + unit.indicators.map(\.name), rows: rows
      ).text, meta: EESMeta(unit: unit, kpis: kpis, rounding: table.study.disclosure.round).text)
  }

  /// The columns of every file before the filters.
  static let shared =
    ["time_period", "time_identifier", "geographic_level", "country_code", "country_name"]
    + EESPlace.columns

  /// A row; an indicator that is alone in its file is no filter.
  private func row(
    _ unit: EESUnit, _ place: EESPlace, _ kpi: KPI, _ breakdown: KPIBreakdown, isAlone: Bool
  ) -> [CSVText.Field] {
    let figure = table.figure(kpi.id, area: place.area, breakdown: breakdown)
    let shared =
      [year, "Reporting year", place.level, "E92000001", "England"] + place.fields
      + (isAlone ? [] : [kpi.label]) + [breakdown.topic, breakdown.label]
    return (shared + unit.indicators.map { $0.text(figure, kpi) }).map(CSVText.Field.text)
  }

  /// The year of the extract.
  private var year: String { String(table.study.extracted.components.year) }

  private let breakdowns: [KPIBreakdown] =
    [.total, .arm(.rollout), .arm(.comparison)] + ["F", "M", "U"].map(KPIBreakdown.sex)

  private var places: [EESPlace] {
    let areas = table.study.areas
    return [EESPlace(all: areas)].compactMap(\.self) + areas.map(EESPlace.init)
  }
}

extension KPIBreakdown {
  /// The group of the filter that it belongs to.
  fileprivate var topic: String {
    switch self {
    case .total: "Total"
    case .arm: "Arm"
    case .sex: "Sex"
    case .period: "Period"
    }
  }
}
