/// The two codes of a block: one of bytes and counts, one of distances.
///
/// Source: RFC 1951, sections 3.2.6 and 3.2.7.
struct DeflateCodes {
  /// The codes that every reader knows.
  static let fixed = DeflateCodes()

  /// The code of bytes, counts and the end of the block.
  let literals: HuffmanCode
  /// The code of distances.
  let distances: HuffmanCode
  /// What tells the reader the codes, nil of the fixed ones.
  let header: DeflateHeader?

  private init() {
    literals = .fixedLiterals
    distances = .fixedDistances
    header = nil
  }

  /// The codes that suit so many symbols of each kind.
  init(literals: [Int], distances: [Int]) {
    self.literals = HuffmanCode(lengths: HuffmanTree.lengths(literals, atMost: 15))
    self.distances = HuffmanCode(lengths: HuffmanTree.lengths(distances, atMost: 15))
    header = DeflateHeader(literals: self.literals.lengths, distances: self.distances.lengths)
  }

  /// The bits that so many symbols of each kind take with the header, those that follow the symbols
  /// left out, for they are the same in all codes.
  func bits(_ literals: [Int], _ distances: [Int]) -> Int {
    self.literals.bits(literals) + self.distances.bits(distances) + (header?.bits ?? 0)
  }
}
