public import Tallies

/// Something that reduces records to tallies.
public protocol Engine: Sendable {
  /// The tallies of an extract.
  /// - Parameter extract: The records of a study.
  func tallies(of extract: Extract) -> TallySet
}
