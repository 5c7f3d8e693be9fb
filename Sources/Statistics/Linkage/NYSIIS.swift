/// The code of the New York State Identification and Intelligence System, of any length.
///
/// Source: see `PhoneticCode.nysiis`.
enum NYSIIS {
  /// The code of a name.
  static func code(_ name: NameLetters) -> String {
    guard !name.letters.isEmpty else { return "" }
    var name = name
    changeBeginning(&name)
    changeEnd(&name)
    var code = [name.letters[0]]
    var place = 1
    while place < name.letters.count {
      let (letters, used) = translation(of: name, at: place)
      if letters.last != code.last { code += letters }
      place += used
    }
    shorten(&code)
    return String(decoding: code, as: UTF8.self)
  }

  private static func changeBeginning(_ name: inout NameLetters) {
    let changes: [(StaticString, String)] = [
      ("MAC", "MCC"), ("KN", "N"), ("K", "C"), ("PH", "FF"), ("PF", "FF"), ("SCH", "SSS"),
    ]
    guard let (old, new) = changes.first(where: { name.has($0.0, at: 0) }) else { return }
    name.letters.replaceSubrange(..<old.utf8CodeUnitCount, with: new.utf8)
  }

  private static func changeEnd(_ name: inout NameLetters) {
    let start = name.letters.count - 2
    if name.has("EE", at: start) || name.has("IE", at: start) {
      name.letters.replaceSubrange(start..., with: "Y".utf8)
    } else if name.has("DT", at: start)
      || (name.isOne(of: "RN", at: start) && name.isOne(of: "TD", at: start + 1))
    {
      name.letters.replaceSubrange(start..., with: "D".utf8)
    }
  }

  /// What stands for the letters at a place, and how many of them it stands for.
  private static func translation(
    of name: NameLetters, at place: Int
  ) -> (letters: [UInt8], used: Int) {
    if name.has("EV", at: place) { return (Array("AF".utf8), 2) }
    if name.has("SCH", at: place) { return (Array("SS".utf8), 3) }
    if name.has("PH", at: place) { return (Array("F".utf8), 2) }
    return ([sound(of: name, at: place)], 1)
  }

  /// What stands for a single letter: H and W fade into the letter before them.
  private static func sound(of name: NameLetters, at place: Int) -> UInt8 {
    let letter = name.letters[place]
    let before = name.letters[place - 1]
    switch UnicodeScalar(letter) {
    case "A", "E", "I", "O", "U": return UInt8(ascii: "A")
    case "Q": return UInt8(ascii: "G")
    case "Z": return UInt8(ascii: "S")
    case "M": return UInt8(ascii: "N")
    case "K": return UInt8(ascii: name.has("KN", at: place) ? "N" : "C")
    case "H" where !name.isVowel(at: place - 1): return before
    case "H" where !name.isVowel(at: place + 1): return UInt8(ascii: "A")
    case "W" where name.isVowel(at: place - 1): return before
    default: return letter
    }
  }

  /// Takes S off the end, then makes AY a Y, then takes A off; the first letter stays.
  private static func shorten(_ code: inout [UInt8]) {
    if code.count > 1, code.last == UInt8(ascii: "S") { code.removeLast() }
    if code.suffix(2).elementsEqual("AY".utf8) { code.remove(at: code.count - 2) }
    if code.count > 1, code.last == UInt8(ascii: "A") { code.removeLast() }
  }
}
