/// Hangul syllables, which are composed by arithmetic.
///
/// Source: The Unicode Standard, section 3.12, Conjoining jamo behavior.
enum HangulSyllable {
  private static let syllables: UInt32 = 0xAC00
  private static let leads: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  private static let tails: UInt32 = 0x11A7
  private static let vowelCount: UInt32 = 21
  private static let tailCount: UInt32 = 28
  private static let count: UInt32 = 11_172

  /// The jamo of a syllable; nothing for any other scalar.
  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard let index = index(scalar, from: syllables, count: count) else { return nil }
    let lead = leads + index / (vowelCount * tailCount)
    let vowel = vowels + index % (vowelCount * tailCount) / tailCount
    let tail = tails + index % tailCount
    return (tail == tails ? [lead, vowel] : [lead, vowel, tail]).compactMap(Unicode.Scalar.init)
  }

  /// The syllable of a lead with a vowel, or of a syllable without tail with one.
  static func joined(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    if let lead = index(first, from: leads, count: 19),
      let vowel = index(second, from: vowels, count: vowelCount)
    {
      return Unicode.Scalar(syllables + (lead * vowelCount + vowel) * tailCount)
    }
    guard let open = index(first, from: syllables, count: count), open % tailCount == 0,
      let tail = index(second, from: tails + 1, count: tailCount - 1)
    else { return nil }
    return Unicode.Scalar(first.value + tail + 1)
  }

  private static func index(_ scalar: Unicode.Scalar, from start: UInt32, count: UInt32) -> UInt32?
  {
    scalar.value >= start && scalar.value < start + count ? scalar.value - start : nil
  }
}
