import Testing

@testable import Spreadsheets

@Suite("Deflate")
struct DeflateTests {
  /// What is packed: random bytes of so many kinds, a linear congruence having drawn them.
  static func bytes(_ count: Int, kinds: UInt64) -> [UInt8] {
    var state: UInt64 = 2026
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8((state >> 40) % kinds)
    }
  }

  /// One byte repeated has the longest matches; two kinds have many; 256 have none.
  @Test(
    "what was packed comes back",
    arguments: [0, 1, 2, 3, 4, 5, 258, 259, 260, 263, 32768, 32769, 66_000], [1, 2, 30, 256])
  func round(count: Int, kinds: UInt64) throws {
    let plain = Self.bytes(count, kinds: kinds)
    #expect(try Inflater.plain(Deflate.packed(plain)).bytes == plain)
  }

  /// 200 bytes that stand exactly as far back as a reader remembers are found, one farther not.
  @Test("no match stands farther back than 32,768", arguments: [(32768, true), (32769, false)])
  func window(distance: Int, isFound: Bool) throws {
    let random = Self.bytes(distance, kinds: 256)
    let plain = random + random.prefix(200)
    let pieces = Deflate.pieces(of: plain)
    #expect(pieces.contains(DeflatePiece(length: 200, distance: 32768).number) == isFound)
    #expect(try Inflater.plain(Deflate.packed(plain)).bytes == plain)
  }

  @Test("bytes that repeat have blocks with their own codes, and few have the fixed ones")
  func kinds() throws {
    let rows = (0..<3000).flatMap {
      Array("<row r=\"\($0)\"><c>\($0 * 7919 % 1000)</c></row>".utf8)
    }
    let packed = Deflate.packed(rows)
    #expect(try Inflater.plain(packed).bytes == rows)
    #expect(try Set(Inflater.plain(packed).kinds) == [2])
    #expect(packed.count * 5 < rows.count)
    #expect(try Inflater.plain(Deflate.packed(Array("few".utf8))).kinds == [1])
  }

  @Test("random bytes are cut into several blocks and grow by less than one in a hundred")
  func incompressible() throws {
    let plain = Self.bytes(100_000, kinds: 256)
    let packed = Deflate.packed(plain)
    #expect(packed.count > plain.count && packed.count < plain.count + 1000)
    #expect(try Inflater.plain(packed).kinds.count == 4)
  }

  /// What `zlib.compressobj(wbits=-15)` of Python gives; the second by hand: 1, 10 (fixed), then a
  /// as 0x30 + 97 = 10010001, then 0000000.
  @Test("the shortest texts are as zlib has them")
  func shortest() {
    #expect(Deflate.packed([]) == [0x03, 0x00])
    #expect(Deflate.packed([0x61]) == [0x4B, 0x04, 0x00])
  }

  @Test("each length and distance has the symbol of the printed tables")
  func symbols() {
    for length in 3...258 {
      let symbol = DeflatePiece(length: length, distance: 1).length
      let row = Inflater.lengths.lastIndex { $0 <= length } ?? 0
      #expect(symbol.symbol == 257 + row && symbol.bits == length - Inflater.lengths[row])
      #expect(symbol.count == Inflater.lengthBits[row])
    }
    for distance in Inflater.distances.flatMap({ [$0, $0 + 1, $0 - 1] }) + [32768]
    where distance > 0 {
      let symbol = DeflatePiece(length: 3, distance: distance).distance
      let row = Inflater.distances.lastIndex { $0 <= distance } ?? 0
      #expect(symbol.symbol == row && symbol.bits == distance - Inflater.distances[row])
      #expect(symbol.count == Inflater.distanceBits[row])
    }
  }

  /// 1, 1, 2, 3, 5 … make the deepest tree: n symbols need a code of n - 1 bits, unless limited.
  @Test("codes are complete and no longer than allowed", arguments: [(7, 6), (30, 15), (19, 7)])
  func lengths(symbols: Int, longest: Int) {
    var counts = [1, 1]
    while counts.count < symbols { counts.append(counts.suffix(2).reduce(0, +)) }
    let lengths = HuffmanTree.lengths(counts, atMost: longest)
    #expect((lengths.max() ?? 0) <= longest)
    #expect(lengths.reduce(0) { $0 + 1 << (longest - $1) } == 1 << longest)
    if symbols == longest + 1 { #expect(lengths == [6, 6, 5, 4, 3, 2, 1]) }
  }

  /// RFC 1951, 3.2.2: lengths 3, 3, 3, 3, 3, 2, 4, 4 of A to H give these codes, here reversed.
  @Test("codes follow from their lengths as in the source’s example")
  func example() {
    let code = HuffmanCode(lengths: [3, 3, 3, 3, 3, 2, 4, 4])
    #expect(code.codes == [0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111])
  }
}
