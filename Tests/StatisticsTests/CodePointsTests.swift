import Statistics
import Testing

@Suite("The composed normal form of texts")
struct CodePointsTests {
  /// The standard library compares by canonical equivalence: a form must equal what it is made of,
  /// and be the same for all that are equal.
  @Test func everyScalarKeepsItsMeaning() {
    for value in UInt32(0)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let form = CodePoints(text)
      guard form.scalars != [scalar] else { continue }
      #expect(form.text == text)
      #expect(CodePoints(form.text) == form)
    }
  }

  @Test(
    "one letter is one code point, however it is written",
    arguments: [
      ("Rene\u{301}e", "Ren\u{E9}e"), ("e\u{323}\u{302}", "\u{1EC7}"),
      ("e\u{302}\u{323}", "\u{1EC7}"), ("\u{EA}\u{323}", "\u{1EC7}"), ("\u{212B}", "\u{C5}"),
      ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{D558}\u{11AB}", "\u{D55C}"),
    ])
  func composes(written: String, composed: String) {
    #expect(CodePoints(written).scalars == Array(composed.unicodeScalars))
  }

  /// Composites that the standard excludes, letters without composite, and separate code points of
  /// one character stay apart.
  @Test(
    arguments: [
      ("\u{958}", ["\u{915}", "\u{93C}"]), ("q\u{301}", ["q", "\u{301}"]),
      ("\u{915}\u{93F}", ["\u{915}", "\u{93F}"]), ("\r\n", ["\r", "\n"]),
      ("a\u{35C}\u{301}", ["\u{E1}", "\u{35C}"]), ("", []),
    ] as [(String, [Unicode.Scalar])])
  func staysApart(text: String, scalars: [Unicode.Scalar]) {
    #expect(CodePoints(text).scalars == scalars)
  }

  /// Marks in any order give one form where the standard library says that the texts are equal.
  @Test func orderOfMarks() {
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{302}", "\u{323}", "\u{327}", "\u{345}"]
    var generator = Xoshiro256(seed: 6)
    for letter in "aeocs\u{3B1}".unicodeScalars {
      let texts = (0..<24).map { _ in
        var view = String.UnicodeScalarView([letter])
        view.append(contentsOf: marks.shuffled(using: &generator).prefix(3))
        return String(view)
      }
      for first in texts {
        for second in texts {
          #expect((first == second) == (CodePoints(first) == CodePoints(second)))
        }
      }
    }
  }
}
