/// Where a report's numbers come from: version, study and extracts, without any record.
public struct ReportProvenance: Hashable, Sendable, Codable {
  /// An extract that was read.
  public struct File: Hashable, Sendable, Codable {
    /// The table that it was read as, such as attendance.
    public let table: String
    /// The file's path inside the study folder.
    public let name: String
    /// The SHA-256 digest in lower-case hexadecimal digits.
    public let sha256: String
    /// Rows below the heading.
    public let rows: Int
    /// The size in bytes.
    public let bytes: Int

    /// A file with its parts.
    public init(table: String, name: String, sha256: String, rows: Int, bytes: Int) {
      self.table = table
      self.name = name
      self.sha256 = sha256
      self.rows = rows
      self.bytes = bytes
    }
  }

  /// The version of the toolkit.
  public let toolVersion: String
  /// The SHA-256 digest of the study's declaration.
  public let studyHash: String
  /// The extracts, in the order of the study's tables.
  public let files: [File]

  /// A provenance with its parts.
  public init(toolVersion: String, studyHash: String, files: [File]) {
    self.toolVersion = toolVersion
    self.studyHash = studyHash
    self.files = files
  }
}
