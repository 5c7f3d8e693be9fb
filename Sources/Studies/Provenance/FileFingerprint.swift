/// Which bytes a figure was made from: enough to tell whether a file has changed.
public struct FileFingerprint: Hashable, Sendable, Codable {
  /// The file's path as the study wrote it.
  public let file: String
  /// The table that the file holds, nil for the study file itself.
  public let table: String?
  /// The number of bytes, nil where disclosure control withholds it.
  public let bytes: Int?
  /// The number of rows below the heading, blank ones included, nil for the study file itself and
  /// where disclosure control withholds it.
  public let rows: Int?
  /// The SHA-256 digest in hexadecimal digits, nil where none was asked for.
  public let sha256: String?

  /// A fingerprint with its parts.
  public init(file: String, table: String?, bytes: Int?, rows: Int?, sha256: String?) {
    self.file = file
    self.table = table
    self.bytes = bytes
    self.rows = rows
    self.sha256 = sha256
  }

  /// The same file with its digest.
  /// - Parameter sha256: The digest in hexadecimal digits.
  /// - Returns: The fingerprint.
  public func with(sha256: String?) -> FileFingerprint {
    FileFingerprint(file: file, table: table, bytes: bytes, rows: rows, sha256: sha256)
  }

  /// The same file without the numbers of its rows and bytes, which tell of people.
  var withoutSizes: FileFingerprint {
    FileFingerprint(file: file, table: table, bytes: nil, rows: nil, sha256: sha256)
  }
}
