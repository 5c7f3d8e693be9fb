public import Studies
import Tallies

/// Reads the extracts of a study, and reports everything wrong in them at once.
///
/// Files are read a chunk at a time; what stays in memory is four bytes for each cell that is
/// kept, and the pseudonyms once.
public struct ExtractReader: Sendable {
  private let digests: Digests
  private let progress: (@Sendable (ReadingProgress) -> Void)?

  /// A reader of extracts.
  /// - Parameters:
  ///   - digests: Whether the digest of each file is worked out.
  ///   - progress: What is told, every ten thousand rows, how far the reading has come.
  public init(
    digests: Digests = .sha256, progress: (@Sendable (ReadingProgress) -> Void)? = nil
  ) {
    self.digests = digests
    self.progress = progress
  }

  /// The records of a study, checked and mended.
  /// - Parameter folder: The study folder.
  /// - Returns: The records, their provenance, and notes.
  /// - Throws: `ReadingProblems` with the problems of all files.
  public func read(_ folder: StudyFolder) throws(ReadingProblems) -> ReadStudy {
    let reading = StudyReading(folder, digests: digests, progress: progress)
    reading.readCohort()
    reading.readTables()
    return try reading.outcome()
  }
}
