/// Pieces that share their codes.
///
/// Source: RFC 1951, section 3.2.3.
struct DeflateBlock {
  /// The symbol after the last piece.
  static let end = 256

  private let pieces: ArraySlice<Int>
  private var literals = [Int](repeating: 0, count: 286)
  private var distances = [Int](repeating: 0, count: 30)

  /// A block of the pieces with some numbers.
  init(_ pieces: ArraySlice<Int>) {
    self.pieces = pieces
    literals[Self.end] = 1
    for number in pieces {
      let piece = DeflatePiece(number: number)
      if piece.isLiteral {
        literals[number] &+= 1
      } else {
        literals[piece.length.symbol] &+= 1
        distances[piece.distance.symbol] &+= 1
      }
    }
  }

  /// Writes the block with the fixed codes or with its own, whichever is shorter.
  func write(to written: inout BitWriter, isLast: Bool) {
    let own = DeflateCodes(literals: literals, distances: distances)
    let isFixed = DeflateCodes.fixed.bits(literals, distances) <= own.bits(literals, distances)
    let codes = isFixed ? DeflateCodes.fixed : own
    written.write(isLast ? 1 : 0, 1)
    written.write(isFixed ? 1 : 2, 2)
    codes.header?.write(to: &written)
    for number in pieces { write(DeflatePiece(number: number), codes, to: &written) }
    written.write(codes.literals.codes[Self.end], codes.literals.lengths[Self.end])
  }

  private func write(_ piece: DeflatePiece, _ codes: DeflateCodes, to written: inout BitWriter) {
    guard !piece.isLiteral else {
      written.write(codes.literals.codes[piece.number], codes.literals.lengths[piece.number])
      return
    }
    write(piece.length, codes.literals, to: &written)
    write(piece.distance, codes.distances, to: &written)
  }

  private func write(_ symbol: DeflateSymbol, _ code: HuffmanCode, to written: inout BitWriter) {
    let length = code.lengths[symbol.symbol]
    written.write(
      code.codes[symbol.symbol] | symbol.bits &<< length, length &+ symbol.count)
  }
}
