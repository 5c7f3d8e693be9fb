/// How a name sounds to English ears, as a short code.
///
/// Names that sound alike share a code, so that spellings can be compared. The codes know the
/// letters A to Z only: accents are taken off first, and all other letters, spaces and punctuation
/// are passed over. Where publications leave room, the codes are those of jellyfish 1.3.
public enum PhoneticCode: String, Sendable, Hashable, Codable, CaseIterable {
  /// The first letter and up to three digits, by the rules of the US census.
  ///
  /// Source: National Archives (2007), The Soundex indexing system, Washington.
  case soundex
  /// The consonants that are heard, 0 standing for the sound of th.
  ///
  /// Source: Philips L (1990), Hanging on the Metaphone, Computer Language 7(12):39-43.
  case metaphone
  /// The code of the New York State Identification and Intelligence System.
  ///
  /// Source: Taft RL (1970), Name search techniques, New York State Identification and Intelligence
  /// System, special report 1.
  case nysiis
  /// The codex of the match rating approach: the first and the last three consonants.
  ///
  /// Source: Moore GB, Kuhns JL, Trefftzs JL, Montgomery CA (1977), Accessing individual records
  /// from personal data files using nonunique identifiers, NBS special publication 500-2.
  case matchRating = "match-rating"

  /// The code of a name; empty for a name without letters.
  ///
  /// - Parameter name: a name.
  /// - Returns: the code in capitals.
  public func code(of name: String) -> String {
    let letters = NameLetters(name)
    switch self {
    case .soundex: return Soundex.code(letters)
    case .metaphone: return Metaphone.code(letters)
    case .nysiis: return NYSIIS.code(letters)
    case .matchRating: return MatchRatingCodex.code(letters)
    }
  }
}
