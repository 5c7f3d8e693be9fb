/// The codex of the match rating approach.
///
/// Source: see `PhoneticCode.matchRating`.
enum MatchRatingCodex {
  /// The consonants, and a vowel at the beginning, without repeats; the first and last three of
  /// more than six.
  static func code(_ name: NameLetters) -> String {
    let kept = name.letters.indices.filter { place in
      place == 0 || (!name.isVowel(at: place) && name[place] != name[place - 1])
    }
    let places = kept.count > 6 ? Array(kept.prefix(3) + kept.suffix(3)) : kept
    return String(decoding: places.map { name.letters[$0] }, as: UTF8.self)
  }
}
