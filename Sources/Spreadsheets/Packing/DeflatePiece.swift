/// What Deflate writes for one or more bytes: a byte as it is, or the distance back to the same
/// bytes and their count.
///
/// Source: RFC 1951, section 3.2.5.
struct DeflatePiece {
  /// The piece as one number: a byte, or a count and a distance.
  let number: Int

  /// A piece by its number.
  init(number: Int) { self.number = number }

  /// So many bytes that stand so far back.
  /// - Parameters:
  ///   - length: How many, from 3 to 258.
  ///   - distance: How far back, from 1 to 32,768.
  init(length: Int, distance: Int) { number = length &<< 16 | distance }

  /// Whether it is a byte as it is.
  var isLiteral: Bool { number < 256 }

  /// The symbol of the count, with the bits that follow it.
  var length: DeflateSymbol {
    let rest = (number &>> 16) &- 3
    if rest == 255 { return DeflateSymbol(symbol: 285, bits: 0, count: 0) }
    let part = DeflateSymbol(rest, keeping: 2)
    return DeflateSymbol(symbol: 257 &+ part.symbol, bits: part.bits, count: part.count)
  }

  /// The symbol of the distance, with the bits that follow it.
  var distance: DeflateSymbol { DeflateSymbol((number & 0xFFFF) &- 1, keeping: 1) }
}
