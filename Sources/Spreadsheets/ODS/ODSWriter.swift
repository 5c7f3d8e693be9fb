/// Writes a workbook as OpenDocument.
///
/// Source: OASIS Open Document Format for Office Applications 1.3 (ISO/IEC 26300).
public struct ODSWriter: Sendable {
  static let kind = "application/vnd.oasis.opendocument.spreadsheet"

  /// A writer.
  public init() {}

  /// The bytes of the file.
  /// - Parameter workbook: The workbook.
  public func bytes(of workbook: Workbook) -> [UInt8] {
    let parts = ODSParts(workbook: workbook)
    var archive = ZIPArchive()
    archive.store("mimetype", Array(Self.kind.utf8))
    archive.add("META-INF/manifest.xml", text: parts.manifest)
    archive.add("meta.xml", text: parts.meta)
    archive.add("settings.xml", text: parts.settings)
    archive.add("styles.xml", text: ODSStyles(language: workbook.language).text)
    archive.add("content.xml", ODSContent(workbook).bytes)
    return archive.bytes
  }
}
