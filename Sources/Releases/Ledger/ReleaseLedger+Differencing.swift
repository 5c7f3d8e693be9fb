extension ReleaseLedger {
  /// What a release and an earlier one with an area in common would together tell of a few people.
  ///
  /// A number that is shown in both and differs by 1 to the greatest number that either rule
  /// suppresses; of extracts of one day, also a number that one withholds and the other shows.
  /// Over all areas, numbers are set against each other even where the areas are not the same,
  /// since what they differ by is the areas that only one of them has. Nothing where neither rule
  /// suppresses anything.
  /// - Parameter entry: The new entry.
  /// - Returns: The conflicts, entry by entry in the order of their places.
  public func conflicts(of entry: LedgerEntry) -> [ReleaseConflict] {
    entries.filter { !Set($0.areas).isDisjoint(with: entry.areas) }.flatMap {
      ReleaseDifference(earlier: $0, later: entry).conflicts
    }
  }
}
