/// Makes bytes fewer, so that every program that reads ZIP can have them back.
///
/// Each block has the fixed codes or its own, whichever is shorter. The same bytes always give the
/// same result.
///
/// Source: RFC 1951, DEFLATE compressed data format specification.
enum Deflate {
  /// How many pieces a block has.
  private static let blockSize = 32768
  /// In a longer match only the first places are chained.
  private static let chained = 32

  /// The bytes in fewer, or in slightly more where nothing repeats.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    let pieces = pieces(of: bytes)
    var written = BitWriter()
    var start = 0
    repeat {
      let end = min(start + blockSize, pieces.count)
      DeflateBlock(pieces[start..<end]).write(to: &written, isLast: end == pieces.count)
      start = end
    } while start < pieces.count
    written.finish()
    return written.bytes
  }

  /// The numbers of the pieces into which bytes are cut, the longest matches being taken as they
  /// come.
  static func pieces(of bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      let finder = MatchFinder(base, count: buffer.count)
      var pieces: [Int] = []
      var place = 0
      while place < buffer.count {
        let match = finder.match(at: place)
        let length = match?.length ?? 1
        pieces.append(
          match.map { DeflatePiece(length: $0.length, distance: $0.distance).number }
            ?? Int(base[place]))
        for offset in 0..<min(length, chained) { finder.add(place &+ offset) }
        place &+= length
      }
      return pieces
    }
  }
}
