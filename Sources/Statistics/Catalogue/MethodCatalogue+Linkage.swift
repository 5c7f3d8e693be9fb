extension MethodCatalogue {
  /// The methods for linking records.
  static var linkage: [MethodCitation] { comparators + distances + codes }

  private static var comparators: [MethodCitation] {
    [
      MethodSource.jaro.method(
        "jaro", "How alike two names are: the letters that they share in nearly the same place."),
      MethodSource.winkler.method(
        "jaro-winkler", "The same, raised for names that begin alike and are alike already."),
      MethodSource.winkler.method(
        "jaro-winkler-always", "The same, raised for all names that begin alike."),
      MethodSource.jaccard.method(
        "bigram-jaccard",
        "How alike two names are: the pairs of letters in both over those in either."),
      MethodSource.dice.method(
        "bigram-dice",
        "How alike two names are: twice the pairs of letters in both over those of each."),
      MethodSource.fellegiSunter.method(
        "fellegi-sunter",
        "The probability that two records are of one person, given where they agree."),
    ]
  }

  private static var distances: [MethodCitation] {
    [
      MethodSource.levenshtein.method(
        "levenshtein", "How many letters must be changed to turn one name into the other."),
      MethodSource.damerau.method(
        "osa", "The same, with two neighbouring letters swapped as one change."),
      MethodSource.lowranceWagner.method(
        "damerau", "The same, even where letters stand between those swapped."),
    ]
  }

  private static var codes: [MethodCitation] {
    [
      MethodSource.soundex.method(
        "soundex", "How a name sounds: its first letter and three digits."),
      MethodSource.philips.method(
        "metaphone", "How a name sounds in English: the consonants that are heard."),
      MethodSource.taft.method("nysiis", "How a name sounds, kept readable."),
      MethodSource.moore.method(
        "match-rating", "The first and last three consonants of a name."),
    ]
  }
}
