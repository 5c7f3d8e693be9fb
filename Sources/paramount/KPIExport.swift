import ArgumentParser
import Foundation
import KPIs
import Spreadsheets

/// The key performance indicators of an evaluation in each of their formats.
struct KPIExport {
  /// The formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// One row a figure.
    case csv
    /// Everything, by the schema.
    case json
    /// An OpenDocument workbook.
    case ods
    /// An Office Open XML workbook.
    case xlsx
    /// Files for Explore Education Statistics.
    case ees

    /// Whether it is text, fit for standard output.
    var isText: Bool { self == .csv || self == .json }
  }

  private let table: KPITable
  /// Both workbooks are made from one, and none where none is asked for.
  private lazy var workbook = KPIWorkbook(table).workbook

  /// The export of indicators with their figures.
  init(_ table: KPITable) {
    self.table = table
  }

  /// The files of a format by their names.
  mutating func files(_ format: Format) throws -> [(name: String, contents: Data)] {
    switch format {
    case .csv: [("kpis.csv", Data(KPICSVFile(table).text.utf8))]
    case .json: [("kpis.json", try JSONText.of(KPIFile(table, tool: Version.tool)))]
    case .ods: [("kpis.ods", Data(ODSWriter().bytes(of: workbook)))]
    case .xlsx: [("kpis.xlsx", Data(XLSXWriter().bytes(of: workbook)))]
    case .ees:
      EESExport(table).files.flatMap { file in
        [
          ("\(file.name).csv", Data(file.csv.utf8)),
          ("\(file.name).meta.csv", Data(file.meta.utf8)),
        ]
      }
    }
  }
}
