/// The letters A to Z of a name in capitals, accents taken off; all else is passed over.
struct NameLetters {
  /// The letters in ASCII.
  var letters: [UInt8]

  init(_ name: String) {
    letters = CanonicalComposition.decomposed(Array(name.unicodeScalars)).compactMap { scalar in
      switch scalar.value {
      case 0x41...0x5A: UInt8(scalar.value)
      case 0x61...0x7A: UInt8(scalar.value - 0x20)
      default: nil
      }
    }
  }

  /// The letter at a place; nothing before the first and after the last.
  subscript(_ place: Int) -> UInt8? {
    letters.indices.contains(place) ? letters[place] : nil
  }

  /// Whether some letters stand at a place.
  func has(_ part: StaticString, at place: Int) -> Bool {
    let count = part.utf8CodeUnitCount
    guard place >= 0, place + count <= letters.count else { return false }
    let bytes = UnsafeBufferPointer(start: part.utf8Start, count: count)
    return letters[place..<place + count].elementsEqual(bytes)
  }

  /// Whether the letter at a place is one of some; false where there is no letter.
  func isOne(of some: StaticString, at place: Int) -> Bool {
    guard let letter = self[place] else { return false }
    return UnsafeBufferPointer(start: some.utf8Start, count: some.utf8CodeUnitCount)
      .contains(letter)
  }

  /// Whether the letter at a place is A, E, I, O or U.
  func isVowel(at place: Int) -> Bool { isOne(of: "AEIOU", at: place) }
}
