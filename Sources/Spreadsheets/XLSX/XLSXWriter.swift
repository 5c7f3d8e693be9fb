/// Writes a workbook as Office Open XML.
///
/// Source: ECMA-376, Office Open XML file formats, 5th edition, part 1.
public struct XLSXWriter: Sendable {
  /// A writer.
  public init() {}

  /// The bytes of the file.
  /// - Parameter workbook: The workbook.
  public func bytes(of workbook: Workbook) -> [UInt8] {
    var strings = SharedStrings()
    let sheets = workbook.sheets.map { XLSXSheet($0, strings: &strings) }
    let parts = XLSXParts(workbook: workbook)
    var archive = ZIPArchive()
    archive.add("[Content_Types].xml", text: parts.contentTypes)
    archive.add("_rels/.rels", text: parts.relations)
    archive.add("docProps/core.xml", text: parts.coreProperties)
    archive.add("docProps/app.xml", text: parts.appProperties)
    archive.add("xl/workbook.xml", text: parts.workbookPart)
    archive.add("xl/_rels/workbook.xml.rels", text: parts.workbookRelations)
    archive.add("xl/styles.xml", text: XLSXStyles.text)
    archive.add("xl/sharedStrings.xml", text: strings.text)
    for (place, sheet) in sheets.enumerated() {
      archive.add("xl/worksheets/sheet\(place + 1).xml", sheet.bytes)
      guard let table = workbook.sheets[place].table else { continue }
      archive.add(
        "xl/worksheets/_rels/sheet\(place + 1).xml.rels", text: parts.tableRelation(place))
      archive.add(
        "xl/tables/table\(place + 1).xml",
        text: XLSXTable(table, on: workbook.sheets[place], number: place + 1).text)
    }
    return archive.bytes
  }
}

extension ZIPArchive {
  /// Adds a file of text in UTF-8.
  mutating func add(_ name: String, text: String) { add(name, Array(text.utf8)) }
}
