/// How far the tallies of a file have come on their way out of the building.
public enum TallyFileKind: String, Hashable, Sendable, CaseIterable {
  /// Raw counts.
  case tallied
  /// Counts that have passed disclosure control.
  case released

  /// What the file says of itself, for whoever opens it.
  public var status: String {
    switch self {
    case .tallied:
      "NOT YET SAFE TO LEAVE: raw counts, some of them perhaps of one child or a few. Keep this "
        + "file where the records are kept. Only a file that paramount release has made may be "
        + "sent on."
    case .released:
      "PASSED DISCLOSURE CONTROL: everything in this file may be published under the rule that it "
        + "states."
    }
  }
}
