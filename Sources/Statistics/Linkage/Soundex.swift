/// The code Soundex.
///
/// Source: see `PhoneticCode.soundex`.
enum Soundex {
  /// The first letter and three digits, filled up with zeros.
  ///
  /// A digit is left out where the letter before has it too; H and W do not come between, vowels
  /// do.
  static func code(_ name: NameLetters) -> String {
    guard let first = name.letters.first else { return "" }
    var digits: [Character] = []
    var last = digit(first)
    for letter in name.letters.dropFirst() where letter != UInt8(ascii: "H") {
      guard letter != UInt8(ascii: "W") else { continue }
      let digit = digit(letter)
      if let digit, digit != last { digits.append(digit) }
      last = digit
    }
    let padded = (digits + ["0", "0", "0"]).prefix(3)
    return String(UnicodeScalar(first)) + String(padded)
  }

  /// The digit of a letter's sound; nothing for vowels, H, W and Y.
  private static func digit(_ letter: UInt8) -> Character? {
    switch UnicodeScalar(letter) {
    case "B", "F", "P", "V": "1"
    case "C", "G", "J", "K", "Q", "S", "X", "Z": "2"
    case "D", "T": "3"
    case "L": "4"
    case "M", "N": "5"
    case "R": "6"
    default: nil
    }
  }
}
