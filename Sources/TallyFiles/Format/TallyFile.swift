public import Releases
public import Studies
public import Tallies

/// Tallies on their way from one office to another: one file, documented, versioned, and the same
/// bytes for the same content.
public struct TallyFile: Equatable, Sendable {
  /// What the file holds.
  public enum Contents: Equatable, Sendable {
    /// Raw tallies.
    case tallied(TallySet)
    /// Tallies that have passed disclosure control, with the digest of the ledger's entry that
    /// recorded their release, nil where none did, as of merged files.
    case released(ReleasedTallies, ledgerEntry: String?)
  }

  /// The name that tells such a file from all others.
  public static let format = "paramount-tallies"

  /// The name and version of the toolkit that wrote it.
  public let toolkit: String
  /// What it holds.
  public let contents: Contents

  /// A file with its parts.
  /// - Parameters:
  ///   - contents: The tallies.
  ///   - toolkit: The name and version of the toolkit that writes it.
  public init(_ contents: Contents, toolkit: String) {
    self.contents = contents
    self.toolkit = toolkit
  }

  /// How far the tallies have come.
  public var kind: TallyFileKind {
    switch contents {
    case .tallied: .tallied
    case .released: .released
    }
  }

  /// The tallies that stand in the file: of released ones those that are shown.
  public var tallies: TallySet {
    switch contents {
    case .tallied(let set): set
    case .released(let released, _): released.shown
    }
  }

  /// The study's declaration.
  public var study: Study { tallies.study }
}
