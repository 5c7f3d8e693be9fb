/// How far the reading of a file has come.
public struct ReadingProgress: Hashable, Sendable {
  /// The file's path as the study wrote it.
  public let file: String
  /// The rows read so far.
  public let rows: Int
  /// About how many there are, by the length of those at the beginning.
  public let expectedRows: Int
}
