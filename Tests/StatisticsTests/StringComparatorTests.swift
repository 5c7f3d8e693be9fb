import Statistics
import Testing

@Suite("Comparators of texts: hand derivations and laws")
struct StringComparatorTests {
  /// Random texts of few letters, so that matches, repeats and swaps are frequent.
  static let texts: [CodePoints] = {
    var generator = Xoshiro256(seed: 17)
    return (0..<40).map { _ in
      let count = Int.random(in: 0...7, using: &generator)
      return CodePoints(
        String((0..<count).compactMap { _ in "abcé".randomElement(using: &generator) }))
    }
  }()

  /// MARTHA, MARHTA: six found, T and H out of order, so one transposition.
  ///
  /// (1 + 1 + 5/6)/3 = 17/18; three letters in front: 17/18 + 0.3 x 1/18 = 173/180.
  @Test func jaroByHand() throws {
    let first = CodePoints("MARTHA")
    let second = CodePoints("MARHTA")
    #expect(abs(try value(.jaro, first, second) - 17.0 / 18) < 1e-15)
    #expect(abs(try value(.jaroWinkler, first, second) - 173.0 / 180) < 1e-15)
  }

  /// abcd, axyz: one found; (1/4 + 1/4 + 1)/3 = 1/2, raised by 1/20 only if raised always.
  @Test func lowSimilaritiesAreRaisedOnlyAlways() throws {
    let first = CodePoints("abcd")
    let second = CodePoints("axyz")
    #expect(try value(.jaroWinkler, first, second) == 0.5)
    #expect(abs(try value(.jaroWinklerAlways, first, second) - 0.55) < 1e-15)
  }

  /// Pairs ab, bc, ca of abca and ab, bb, bc of abbc, each counted once: 2 of 4; 4/6.
  @Test func bigramsByHand() throws {
    let first = CodePoints("abcabca")
    let second = CodePoints("abbc")
    #expect(try value(.bigramJaccard, first, second) == 0.5)
    #expect(try value(.bigramDice, first, second) == 2.0 / 3)
    let letter = CodePoints("a")
    #expect(try StringSimilarity.bigramDice.between(letter, and: letter) == nil)
    #expect(try StringSimilarity.bigramJaccard.between(letter, and: first) == 0)
  }

  @Test func emptyTexts() throws {
    let empty = CodePoints("")
    let text = CodePoints("abc")
    for method in [StringSimilarity.jaro, .jaroWinkler, .jaroWinklerAlways] {
      #expect(try value(method, empty, empty) == 1)
      #expect(try value(method, empty, text) == 0)
    }
    for method in EditDistance.allCases {
      #expect(try method.between(empty, and: empty) == 0)
      #expect(try method.between(text, and: empty) == 3)
    }
  }

  @Test(arguments: StringSimilarity.allCases)
  func similaritiesAreSymmetricAndWithinOne(method: StringSimilarity) throws {
    for first in Self.texts {
      for second in Self.texts {
        let similarity = try method.between(first, and: second)
        // Jaro's greedy search may find another set of letters from the other side.
        if method == .bigramDice || method == .bigramJaccard {
          #expect(try similarity == method.between(second, and: first))
        }
        #expect(similarity.map { (0...1).contains($0) } ?? true)
        if first == second { #expect(similarity == 1 || similarity == nil) }
      }
    }
  }

  /// More kinds of change never need more changes; the two that are metrics obey the triangle.
  @Test func distancesObeyTheirLaws() throws {
    for first in Self.texts {
      for second in Self.texts {
        let levenshtein = try EditDistance.levenshtein.between(first, and: second)
        let osa = try EditDistance.optimalStringAlignment.between(first, and: second)
        let damerau = try EditDistance.damerau.between(first, and: second)
        #expect(damerau <= osa && osa <= levenshtein)
        #expect((damerau == 0) == (first == second))
        #expect(abs(first.count - second.count) <= damerau)
        #expect(levenshtein <= max(first.count, second.count))
        #expect(try damerau == EditDistance.damerau.between(second, and: first))
      }
    }
  }

  @Test(arguments: [EditDistance.levenshtein, .damerau])
  func triangle(method: EditDistance) throws {
    let texts = Self.texts.prefix(14)
    for first in texts {
      for second in texts {
        let direct = try method.between(first, and: second)
        for third in texts {
          let detour = try method.between(first, and: third) + method.between(third, and: second)
          #expect(direct <= detour)
        }
      }
    }
  }

  /// From ca to abc it takes three changes, or a swap and one letter between.
  ///
  /// OSA may not use the swap.
  @Test func onlyTheUnrestrictedDistanceChangesWhatItSwapped() throws {
    let first = CodePoints("ca")
    let second = CodePoints("abc")
    #expect(try EditDistance.optimalStringAlignment.between(first, and: second) == 3)
    #expect(try EditDistance.damerau.between(first, and: second) == 2)
  }

  @Test func textsTooLongAreRefused() {
    let long = CodePoints(String(repeating: "a", count: 5001))
    #expect(throws: Refusal.self) { try EditDistance.damerau.between(long, and: long) }
    #expect(throws: Refusal.self) { try StringSimilarity.jaro.between(long, and: long) }
  }

  private func value(
    _ method: StringSimilarity, _ first: CodePoints, _ second: CodePoints
  ) throws -> Double {
    try #require(try method.between(first, and: second))
  }
}
