import Foundation
import KPIs
import Symbols
import Testing

@Suite("The page on KPI files")
struct KPIFilesPageTests {
  private func page() throws -> [Substring] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = "Sources/ParamountToolkit/ParamountToolkit.docc/KPIFiles.md"
    return try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
      .split(separator: "\n")
  }

  @Test("every column of kpis.csv has its row, in order, and there is no other")
  func columns() throws {
    let lines = try page()
    let start = try #require(lines.firstIndex { $0.hasPrefix("| column") })
    let rows = lines[(start + 2)...].prefix { $0.hasPrefix("| `") }
    let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(named == KPICSVFile.columns)
  }

  @Test("every symbol has its row, and every word of a file stands on the page")
  func words() throws {
    let lines = try page()
    for absence in Absence.allCases {
      let start = "| `\(absence.gss)` | `\(absence.dfe)` | "
      #expect(lines.contains { $0.hasPrefix(start) }, "\(absence)")
    }
    let words =
      KPIUnit.allCases.map(\.rawValue) + TargetStatus.allCases.map(\.rawValue)
      + KPIStanding.allCases.map(\.rawValue) + KPIComparator.Kind.allCases.map(\.rawValue)
    for word in words {
      #expect(lines.contains { $0.contains("`\(word)`") }, "\(word)")
    }
  }
}
