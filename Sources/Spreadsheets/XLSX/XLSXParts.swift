/// The parts of an XLSX file that hold no cells.
struct XLSXParts {
  /// The workbook.
  let workbook: Workbook

  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let sheetType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var tabled: [Int] { workbook.sheets.indices.filter { workbook.sheets[$0].table != nil } }

  /// What kind of part each is.
  var contentTypes: String {
    let kind = Self.sheetType
    let fixed = [
      ("xl/workbook.xml", "\(kind).sheet.main+xml"), ("xl/styles.xml", "\(kind).styles+xml"),
      ("xl/sharedStrings.xml", "\(kind).sharedStrings+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      (
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      ),
    ]
    let sheets = workbook.sheets.indices.map {
      ("xl/worksheets/sheet\($0 + 1).xml", "\(kind).worksheet+xml")
    }
    let tables = tabled.map { ("xl/tables/table\($0 + 1).xml", "\(kind).table+xml") }
    let parts = (fixed + sheets + tables).map {
      "<Override PartName=\"/\($0)\" ContentType=\"\($1)\"/>"
    }
    return XMLText.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(parts.joined())</Types>"
  }

  /// Where the file begins.
  var relations: String {
    Self.relations([
      ("\(Self.office)/relationships/officeDocument", "xl/workbook.xml"),
      ("\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml"),
      ("\(Self.office)/relationships/extended-properties", "docProps/app.xml"),
    ])
  }

  /// The title and language; no author and no time.
  var coreProperties: String {
    XMLText.declaration
      + "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + "<dc:title>\(XMLText.escaped(workbook.title))</dc:title>"
      + "<dc:language>\(XMLText.escaped(workbook.language))</dc:language></cp:coreProperties>"
  }

  /// What made it.
  var appProperties: String {
    XMLText.declaration + "<Properties xmlns=\"\(Self.office)/extended-properties\">"
      + "<Application>Paramount Toolkit</Application></Properties>"
  }

  /// The sheets in order.
  var workbookPart: String {
    let sheets = workbook.sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(XMLText.escaped(sheet.name))\" sheetId=\"\(place + 1)\" "
        + "r:id=\"rId\(place + 1)\"/>"
    }
    return XMLText.declaration
      + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      + "xmlns:r=\"\(Self.office)/relationships\"><bookViews><workbookView/></bookViews>"
      + "<sheets>\(sheets.joined())</sheets></workbook>"
  }

  /// Where the sheets lie.
  var workbookRelations: String {
    let sheets = workbook.sheets.indices.map {
      ("\(Self.office)/relationships/worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    return Self.relations(
      sheets + [
        ("\(Self.office)/relationships/styles", "styles.xml"),
        ("\(Self.office)/relationships/sharedStrings", "sharedStrings.xml"),
      ])
  }

  /// Where the table of a sheet lies.
  func tableRelation(_ sheet: Int) -> String {
    Self.relations([("\(Self.office)/relationships/table", "../tables/table\(sheet + 1).xml")])
  }

  private static func relations(_ parts: [(type: String, target: String)]) -> String {
    let written = parts.enumerated().map { place, part in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(part.type)\" Target=\"\(part.target)\"/>"
    }
    return XMLText.declaration + "<Relationships xmlns=\"\(package)/relationships\">"
      + "\(written.joined())</Relationships>"
  }
}
