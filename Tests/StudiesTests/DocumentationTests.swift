import Foundation
import Indicators
import Studies
import Testing

@Suite("The reference pages say what is read")
struct DocumentationTests {
  private func page(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent(
        "Sources/ParamountToolkit/ParamountToolkit.docc/\(name).md"), encoding: .utf8)
  }

  @Test("every table with every column and code")
  func tables() throws {
    let rows = try page("StudyFolder").split(separator: "\n")
    for table in StandardTables.all {
      let row = try #require(rows.first { $0.hasPrefix("| `\(table.name)` |") }, "\(table.name)")
      let items = table.columns.filter { $0.name.hasPrefix("item") }
      let between = Set(items.dropFirst().dropLast().map(\.name))
      for column in table.columns where !between.contains(column.name) {
        #expect(row.contains("`\(column.name)`"), "\(table.name).\(column.name)")
        guard case .code(let codes) = column.kind else { continue }
        for code in codes { #expect(row.contains(code), "\(table.name).\(column.name): \(code)") }
      }
    }
  }

  @Test("every built-in indicator with its moments")
  func indicators() throws {
    let rows = try page("IndicatorRules").split(separator: "\n")
    for indicator in Catalogue.indicators {
      let row = try #require(rows.first { $0.hasPrefix("| `\(indicator.id)` |") })
      for moment in indicator.moments {
        #expect(row.contains("`\(moment.name)`"), "\(indicator.id) \(moment.name)")
      }
    }
  }
}
