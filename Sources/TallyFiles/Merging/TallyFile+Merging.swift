import Releases
import Studies
public import Tallies

extension TallyFile {
  /// Why files cannot be added.
  public enum MergeFault: Error, Hashable, Sendable {
    /// Some are raw and some have passed disclosure control.
    case mixedKinds(tallied: Int, released: Int)
    /// Their contents do not fit each other.
    case conflicts(MergeConflicts)

    /// The reasons, one a line.
    /// - Parameter names: The files' names, in their order.
    /// - Returns: The lines.
    public func lines(_ names: [String]) -> String {
      func name(_ place: Int) -> String { place < names.count ? names[place] : "\(place + 1)" }
      switch self {
      case .mixedKinds(let tallied, let released):
        return "\(name(tallied)) holds raw tallies and \(name(released)) released ones: add files "
          + "of one kind only."
      case .conflicts(let conflicts):
        return conflicts.conflicts.map { $0.inWords(names) }.joined(separator: "\n")
      }
    }
  }

  /// The sum of files, the same whatever their order.
  /// - Parameters:
  ///   - files: Files of one kind.
  ///   - title: The title of the sum, nil where all have the same.
  ///   - toolkit: The name and version of the toolkit that adds.
  /// - Returns: A file of the same kind.
  /// - Throws: `MergeFault` with every reason.
  public static func merged(
    _ files: [TallyFile], title: String? = nil, toolkit: String
  ) throws(MergeFault) -> TallyFile {
    let kinds = files.map(\.kind)
    if let tallied = kinds.firstIndex(of: .tallied),
      let released = kinds.firstIndex(of: .released)
    {
      throw .mixedKinds(tallied: tallied, released: released)
    }
    do {
      guard kinds.first == .released else {
        return TallyFile(
          .tallied(try TallySet.merged(files.map(\.tallies), title: title)), toolkit: toolkit)
      }
      let releases = files.compactMap(\.released)
      return TallyFile(
        .released(try ReleasedTallies.merged(releases, title: title), ledgerEntry: nil),
        toolkit: toolkit)
    } catch {
      throw .conflicts(error)
    }
  }

  /// The released tallies, nil of raw ones.
  private var released: ReleasedTallies? {
    if case .released(let released, _) = contents { released } else { nil }
  }
}
