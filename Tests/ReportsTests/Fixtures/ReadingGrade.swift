import Foundation

/// The Flesch-Kincaid grade of a text: the American school year, about five less than the age.
///
/// Source: Kincaid, J. P. and others (1975). Derivation of new readability formulas for Navy
/// enlisted personnel. Research Branch Report 8-75: 0.39 words per sentence + 11.8 syllables per
/// word - 15.59. Syllables are groups of vowels, a silent e at the end not counted.
struct ReadingGrade {
  let words: Int
  let sentences: Int
  let syllables: Int

  init(_ text: String) {
    let found = text.lowercased().split { !$0.isLetter && $0 != "’" && !$0.isNumber }
      .filter { $0.contains(where: \.isLetter) }
    words = found.count
    syllables = found.reduce(0) { $0 + Self.syllables(String($1)) }
    sentences = text.split { ".?!:\n".contains($0) }
      .count { $0.contains(where: \.isLetter) }
  }

  /// The grade.
  var grade: Double {
    0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  static func syllables(_ word: String) -> Int {
    let letters = Array(word.filter(\.isLetter))
    var count = 0
    for (place, letter) in letters.enumerated()
    where isVowel(letter) && (place == 0 || !isVowel(letters[place - 1])) {
      count += 1
    }
    let isSilent =
      letters.count > 2 && letters.last == "e" && !isVowel(letters[letters.count - 2])
      && letters[letters.count - 2] != "l"
    return max(1, count - (isSilent ? 1 : 0))
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }
}
