/// What tells the reader the codes of a block: the lengths of both, themselves in a code.
///
/// Source: RFC 1951, section 3.2.7. Of its symbols for runs only that of many zeros is used.
struct DeflateHeader {
  /// The order in which the lengths of the code of lengths stand.
  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  /// The symbol of 11 to 138 zeros, which 7 bits count.
  private static let zeros = 18

  private let literals: Int
  private let distances: Int
  private let symbols: [DeflateSymbol]
  private let code: HuffmanCode

  /// The header of codes with some lengths.
  init(literals: [Int], distances: [Int]) {
    self.literals = Self.used(literals, 257)
    self.distances = Self.used(distances, 1)
    symbols = Self.symbols(literals.prefix(self.literals) + distances.prefix(self.distances))
    var counts = [Int](repeating: 0, count: Self.order.count)
    for symbol in symbols { counts[symbol.symbol] += 1 }
    code = HuffmanCode(lengths: HuffmanTree.lengths(counts, atMost: 7))
  }

  /// How many bits it has.
  var bits: Int {
    symbols.reduce(14 + 3 * codeLengths) { $0 + code.lengths[$1.symbol] + $1.count }
  }

  /// Writes it.
  func write(to written: inout BitWriter) {
    written.write(literals - 257, 5)
    written.write(distances - 1, 5)
    written.write(codeLengths - 4, 4)
    for place in Self.order.prefix(codeLengths) { written.write(code.lengths[place], 3) }
    for symbol in symbols {
      written.write(code.codes[symbol.symbol], code.lengths[symbol.symbol])
      written.write(symbol.bits, symbol.count)
    }
  }

  /// How many lengths of the code of lengths are written: those up to the last that is not 0.
  private var codeLengths: Int {
    Self.used(Self.order.map { code.lengths[$0] }, 4)
  }

  /// How many lengths are told: those up to the last that is not 0.
  private static func used(_ lengths: [Int], _ least: Int) -> Int {
    max(least, (lengths.lastIndex { $0 > 0 } ?? 0) + 1)
  }

  /// The lengths as symbols, long runs of zeros as one.
  private static func symbols(_ lengths: ArraySlice<Int>) -> [DeflateSymbol] {
    var symbols: [DeflateSymbol] = []
    var rest = lengths
    while let length = rest.first {
      let run = rest.prefix(138).prefix { $0 == 0 }.count
      if run >= 11 {
        symbols.append(DeflateSymbol(symbol: zeros, bits: run - 11, count: 7))
      } else {
        symbols.append(DeflateSymbol(symbol: length, bits: 0, count: 0))
      }
      rest = rest.dropFirst(run >= 11 ? run : 1)
    }
    return symbols
  }
}
