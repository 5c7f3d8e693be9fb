/// How alike two texts are, from 0 (nothing in common) to 1 (the same).
///
/// Texts are compared by the code points of their composed normal form, case included.
public enum StringSimilarity: String, Sendable, Hashable, Codable, CaseIterable {
  /// Jaro's comparator: the share of letters found nearby in the other text, less those out of
  /// order.
  ///
  /// Source: Jaro MA (1989), Advances in record-linkage methodology as applied to matching the 1985
  /// census of Tampa, Florida, J Am Stat Assoc 84:414-420, doi:10.1080/01621459.1989.10478785.
  case jaro
  /// Jaro's comparator raised for a common beginning, where it is above 0.7 (Winkler's strcmp95).
  ///
  /// Source: Winkler WE (1990), String comparator metrics and enhanced decision rules in the
  /// Fellegi-Sunter model of record linkage, Proc Survey Research Methods Section, American
  /// Statistical Association, 354-359.
  case jaroWinkler = "jaro-winkler"
  /// Jaro's comparator raised for a common beginning, however low it is.
  case jaroWinklerAlways = "jaro-winkler-always"
  /// The pairs of neighbouring letters in both texts over those in either (Jaccard), each counted
  /// once.
  ///
  /// Undefined where neither text has a pair.
  case bigramJaccard = "bigram-jaccard"
  /// Twice the pairs in both texts over the sum of those of each (Dice), each counted once.
  ///
  /// Undefined where neither text has a pair. Source: Dice LR (1945), Measures of the amount of
  /// ecologic association between species, Ecology 26:297-302, doi:10.2307/1932409.
  case bigramDice = "bigram-dice"

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - first: the first text.
  ///   - second: the second text.
  /// - Returns: the similarity, or nothing where it is undefined.
  /// - Throws: `Refusal` if the product of both lengths is above `EditDistance.largestProduct`.
  public func between(_ first: CodePoints, and second: CodePoints) throws(Refusal) -> Double? {
    try EditDistance.checkLengths(first, second)
    switch self {
    case .jaro: return JaroMatch(first, second).similarity
    case .jaroWinkler: return JaroMatch(first, second).raised(above: 0.7)
    case .jaroWinklerAlways: return JaroMatch(first, second).raised(above: 0)
    case .bigramJaccard: return Bigrams(first).jaccard(with: Bigrams(second))
    case .bigramDice: return Bigrams(first).dice(with: Bigrams(second))
    }
  }
}
