/// The parts of an ODS file that hold no cells.
struct ODSParts {
  /// The workbook.
  let workbook: Workbook

  /// What kind of part each is.
  var manifest: String {
    let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    let parts = ["content.xml", "styles.xml", "meta.xml", "settings.xml"].map {
      "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\"/>"
    }
    return XMLText.declaration
      + "<manifest:manifest xmlns:manifest=\"\(namespace)\" manifest:version=\"1.3\">"
      + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
      + "manifest:media-type=\"\(ODSWriter.kind)\"/>\(parts.joined())</manifest:manifest>"
  }

  /// The title and language; no author and no time.
  var meta: String {
    XMLText.declaration + "<office:document-meta \(ODSNamespaces.text)><office:meta>"
      + "<meta:generator>Paramount Toolkit</meta:generator>"
      + "<dc:title>\(XMLText.escaped(workbook.title))</dc:title>"
      + "<dc:language>\(XMLText.escaped(workbook.language))</dc:language>"
      + "</office:meta></office:document-meta>"
  }

  /// The rows of headings that stay in sight.
  var settings: String {
    let sheets = workbook.sheets.filter { $0.table != nil }.map { sheet in
      let row = sheet.headingRow
      return "<config:config-item-map-entry config:name=\"\(XMLText.escaped(sheet.name))\">"
        + Self.item("VerticalSplitMode", "short", 2)
        + Self.item("VerticalSplitPosition", "int", row)
        + Self.item("ActiveSplitRange", "short", 2) + Self.item("PositionTop", "int", 0)
        + Self.item("PositionBottom", "int", row) + "</config:config-item-map-entry>"
    }
    return XMLText.declaration + "<office:document-settings \(ODSNamespaces.text)>"
      + "<office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
      + "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
      + "<config:config-item config:name=\"ViewId\" config:type=\"string\">view1"
      + "</config:config-item><config:config-item-map-named config:name=\"Tables\">"
      + sheets.joined()
      + "</config:config-item-map-named></config:config-item-map-entry>"
      + "</config:config-item-map-indexed></config:config-item-set></office:settings>"
      + "</office:document-settings>"
  }

  private static func item(_ name: String, _ type: String, _ value: Int) -> String {
    "<config:config-item config:name=\"\(name)\" config:type=\"\(type)\">\(value)"
      + "</config:config-item>"
  }
}
