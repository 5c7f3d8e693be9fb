/// The version of the exchange format of tallies.
public enum TallyFileVersion {
  /// The version that is written.
  public static let current = 1
}
