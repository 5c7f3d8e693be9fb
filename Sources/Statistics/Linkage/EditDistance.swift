/// How many changes turn one text into another.
///
/// Texts are compared by the code points of their composed normal form, case included. Time grows
/// with the product of both lengths, and so does the memory that `.damerau` takes.
public enum EditDistance: String, Sendable, Hashable, Codable, CaseIterable {
  /// A letter left out, put in or replaced.
  ///
  /// Source: Levenshtein VI (1966), Binary codes capable of correcting deletions, insertions, and
  /// reversals, Soviet Physics Doklady 10:707-710.
  case levenshtein
  /// The same, or two neighbours swapped that are not changed again (optimal string alignment).
  ///
  /// Source: Damerau FJ (1964), A technique for computer detection and correction of spelling
  /// errors, Commun ACM 7:171-176, doi:10.1145/363958.363994.
  case optimalStringAlignment = "osa"
  /// The same, and letters may be put between those swapped.
  ///
  /// Source: Lowrance R, Wagner RA (1975), An extension of the string-to-string correction problem,
  /// J ACM 22:177-183, doi:10.1145/321879.321880.
  case damerau

  /// The largest product of both lengths that is gone through.
  public static let largestProduct = 25_000_000

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - first: the first text.
  ///   - second: the second text.
  /// - Returns: the number of changes.
  /// - Throws: `Refusal` if the product of both lengths is above `largestProduct`.
  public func between(_ first: CodePoints, and second: CodePoints) throws(Refusal) -> Int {
    try Self.checkLengths(first, second)
    switch self {
    case .levenshtein: return LatestRows.distance(first.scalars, second.scalars, swaps: .none)
    case .optimalStringAlignment:
      return LatestRows.distance(first.scalars, second.scalars, swaps: .ofNeighbours)
    case .damerau: return LowranceWagner.distance(first.scalars, second.scalars)
    }
  }

  /// Refuses texts that take too long to compare.
  static func checkLengths(_ first: CodePoints, _ second: CodePoints) throws(Refusal) {
    let (product, isTooLarge) = first.count.multipliedReportingOverflow(by: second.count)
    guard !isTooLarge, product <= largestProduct else {
      throw .tooMany("pairs of letters of two texts", limit: largestProduct)
    }
  }
}
