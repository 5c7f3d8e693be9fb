/// What can be wrong with a tally file.
public enum TallyFileFault: Error, Hashable, Sendable {
  /// The file holds nothing.
  case empty
  /// The file ends before it is complete.
  case truncated
  /// A line that is no JSON.
  case notJSON(line: Int)
  /// JSON, but no tally file.
  case notATallyFile
  /// A version that a later toolkit wrote.
  case newerVersion(Int)
  /// A version that there never was.
  case unknownVersion(String)
  /// A kind that there is not.
  case unknownKind(String)
  /// The content is not what the digest says.
  case changed
  /// What the file says of its safety does not fit its kind.
  case wrongStatus
  /// A name that must be given.
  case missingKey(String, at: String)
  /// A name that has no meaning.
  case unknownKey(String, at: String)
  /// A name that stands twice.
  case doubledKey(String, at: String)
  /// Something of another shape was expected.
  case wrongShape(expected: String, at: String)
  /// A number that is not whole.
  case notWhole(String, at: String)
  /// A count below zero.
  case negative(String, at: String)
  /// A number that is larger than any count.
  case tooLarge(String, at: String)
  /// An area, indicator or other name that the study does not declare.
  case unknownName(kind: String, name: String, at: String)
  /// The study declares something that no study may.
  case badDeclaration(String)
  /// An entry that stands twice.
  case doubledEntry(at: String)
  /// More than all.
  case numeratorAboveDenominator(at: String)
  /// Numbers of one entry that no children or families could give.
  case impossible(String, at: String)
  /// Numbers of several entries that contradict each other.
  case sumsDiffer(parts: String, at: String)
  /// Further faults of the same file that are not told.
  case more(Int)
}
