/// The code Metaphone, of any length.
///
/// Source: see `PhoneticCode.metaphone`.
struct Metaphone {
  private let name: NameLetters
  private var place = 0
  private var code = ""

  private init(_ name: NameLetters) {
    self.name = name
  }

  /// The code of a name.
  static func code(_ name: NameLetters) -> String {
    var name = name
    let silent: [StaticString] = ["AE", "GN", "KN", "PN", "WR"]
    if silent.contains(where: { name.has($0, at: 0) }) { name.letters.removeFirst() }
    var metaphone = Metaphone(name)
    while metaphone.place < name.letters.count { metaphone.readLetter() }
    return metaphone.code
  }

  /// Writes a sound for some letters.
  private mutating func write(_ sound: String, for letters: Int = 1) {
    code += sound
    place += letters
  }

  /// Whether some letters follow the current one.
  private func follows(_ letters: StaticString) -> Bool { name.has(letters, at: place + 1) }

  /// Whether E, I or Y stands some places on, before which C and G are soft.
  private func isSoft(_ distance: Int) -> Bool { name.isOne(of: "EIY", at: place + distance) }

  private func isVowel(_ distance: Int) -> Bool { name.isVowel(at: place + distance) }

  /// Whether IA or IO follows, before which S and T hiss.
  private var isHissing: Bool { follows("IA") || follows("IO") }

  private mutating func readLetter() {
    let letter = UnicodeScalar(name.letters[place])
    if letter != "C", name[place] == name[place + 1] { return place += 1 }
    switch letter {
    case "A", "E", "I", "O", "U": write(place == 0 ? String(letter) : "")
    case "B": write(name[place + 1] == nil && name.has("M", at: place - 1) ? "" : "B")
    case "C": readC()
    case "D": follows("G") && isSoft(2) ? write("J", for: 3) : write("T")
    case "G": readG()
    case "H": write(place == 0 || isVowel(1) || !isVowel(-1) ? "H" : "")
    case "K": write(name.has("C", at: place - 1) ? "" : "K")
    case "P": follows("H") ? write("F", for: 2) : write("P")
    case "Q": write("K")
    case "S": readS()
    case "T": readT()
    case "V": write("F")
    case "W": place == 0 && follows("H") ? write("W", for: 2) : write(isVowel(1) ? "W" : "")
    case "X": write(place > 0 ? "KS" : (follows("H") || isHissing ? "X" : "S"))
    case "Y": write(isVowel(1) ? "Y" : "")
    case "Z": write("S")
    default: write(String(letter))
    }
  }

  private mutating func readC() {
    if follows("H") || follows("IA") {
      write("X", for: 2)
    } else {
      isSoft(1) ? write("S", for: 2) : write("K")
    }
  }

  /// G is soft before E, I and Y, and silent in GH before a consonant and in GN at the end.
  private mutating func readG() {
    if isSoft(1) { return write("J") }
    let isSilent = (follows("H") && !isVowel(2)) || (follows("N") && name[place + 2] == nil)
    isSilent ? write("", for: 2) : write("K")
  }

  private mutating func readS() {
    if follows("H") {
      write("X", for: 2)
    } else {
      isHissing ? write("X", for: 3) : write("S")
    }
  }

  private mutating func readT() {
    if isHissing { return write("X") }
    if follows("H") { return write("0", for: 2) }
    write(follows("CH") ? "" : "T")
  }
}
