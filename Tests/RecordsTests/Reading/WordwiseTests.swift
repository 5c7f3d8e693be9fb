import Testing

@testable import Records

@Suite("Work on bytes eight at a time")
struct WordwiseTests {
  /// Bytes that matter to the search, and their neighbours.
  private static let alphabet: [UInt8] = [
    0, 9, 10, 11, 13, 14, 43, 44, 45, 59, 65, 0x8A, 0xAC, 255,
  ]

  @Test("the next separator or line break is where a byte by byte search finds it")
  func separators() {
    var random = SeededBits(seed: 21)
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 9] {
      let search = SeparatorSearch(separator)
      for _ in 0..<2000 {
        let bytes = (0..<Int(random.next() % 40)).map { _ in
          let choice = Int(random.next() % 60)
          return choice < Self.alphabet.count ? Self.alphabet[choice] : 97
        }
        let plain = bytes.firstIndex { $0 == separator || $0 == 10 || $0 == 13 } ?? bytes.count
        let found = search.next(in: bytes.span, from: 0)
        #expect(found == plain)
      }
    }
  }

  @Test("two texts of one length are equal where no byte differs", arguments: 1...20)
  func equality(length: Int) {
    let text = (0..<length).map { UInt8(97 + $0) }
    let isSame = WordwiseBytes.equal(text.span, text.span)
    #expect(isSame)
    for place in text.indices {
      var other = text
      other[place] ^= 0x20
      let isEqual = WordwiseBytes.equal(text.span, other.span)
      let hashes = (WordwiseBytes.hash(text.span), WordwiseBytes.hash(other.span))
      #expect(!isEqual)
      #expect(hashes.0 != hashes.1)
    }
  }

  @Test("rows stand by subject in the order of the file, in whatever order they come")
  func groups() {
    var random = SeededBits(seed: 5)
    for disorder in [0, 3] {
      let subjects = (0..<200).map { Int32($0 / 4 + Int(random.next() % UInt64(disorder + 1))) }
      var groups = RowGroups(count: 60)
      for subject in subjects { groups.add(subject) }
      let expected = subjects.indices.sorted { (subjects[$0], $0) < (subjects[$1], $1) }
      #expect((groups.order()?.map { Int($0) } ?? Array(subjects.indices)) == expected)
      let offsets = groups.offsets()
      for subject in 0..<60 {
        let rows = subjects.count { $0 == Int32(subject) }
        #expect(Int(offsets[subject + 1] - offsets[subject]) == rows)
      }
    }
  }

  @Test("a look at the next few numbers finds what is there and nothing else")
  func near() {
    var index = ByteIndex()
    for text in ["a1", "b22", "c333", "d4"] { index.insert(text) }
    let text = Array("c333".utf8)
    let found = [-1..<4, 0..<2, 3..<9].map { index.find(text.span, among: $0) }
    #expect(found == [2, -1, -1])
  }
}
