public import Studies

/// The records of a study with what is known about the files that they came from.
public struct ReadStudy: Sendable {
  /// The records.
  public let extract: Extract
  /// The bytes that they were read from.
  public let provenance: Provenance
  /// What the study's owners should know, though nothing is wrong.
  public let notes: [ReadingNote]
}
