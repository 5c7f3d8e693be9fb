import Indicators
import Studies
import Symbols

/// The contents of `kpis.json`; a figure without a number has no key for it.
public struct KPIFile: Encodable, Sendable {
  /// What the file says of its format.
  public static let format = "paramount-kpis"
  /// The version of the format.
  public static let version = 1

  private let table: KPITable
  private let tool: String

  /// The file of a table.
  /// - Parameters:
  ///   - table: The indicators with their figures.
  ///   - tool: The tool’s name and version.
  public init(_ table: KPITable, tool: String) {
    self.table = table
    self.tool = tool
  }

  private enum CodingKeys: String, CodingKey {
    case format, version, tool, generated, study, rounding, symbols, kpis, figures
  }

  /// Writes the file.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(Self.version, forKey: .version)
    try container.encode(tool, forKey: .tool)
    try container.encode(table.generated, forKey: .generated)
    try container.encode(KPIStudyRecord(table.study), forKey: .study)
    try container.encodeIfPresent(table.study.disclosure.round.sentence, forKey: .rounding)
    try container.encode(Absence.allCases.map(Symbol.init), forKey: .symbols)
    try container.encode(table.kpis.map(KPIRecord.init), forKey: .kpis)
    try container.encode(table.figures.map(KPIFigureRecord.init), forKey: .figures)
  }

  /// A symbol with its meaning.
  private struct Symbol: Encodable {
    let symbol: String
    let dfe: String
    let meaning: String

    init(_ absence: Absence) {
      (symbol, dfe, meaning) = (absence.gss, absence.dfe, absence.meaning)
    }
  }
}
