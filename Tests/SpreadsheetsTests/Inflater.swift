/// Reads what Deflate wrote, bit by bit, with the tables of RFC 1951 as they are printed there.
struct Inflater {
  /// What is wrong with some bytes.
  enum Fault: Error {
    /// They end too early.
    case end
    /// A code, a distance or a kind of block that does not exist.
    case code
    /// Not as many as were told.
    case size
  }

  /// RFC 1951, 3.2.5: the least length of the symbols from 257, and the bits that follow.
  static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  /// RFC 1951, 3.2.5: the least distance of each symbol, and the bits that follow.
  static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]

  private let packed: [UInt8]
  private var place = 0
  private(set) var bytes: [UInt8] = []
  /// The kinds of blocks that came: 1 with the fixed codes, 2 with their own.
  private(set) var kinds: [Int] = []

  private init(_ packed: [UInt8]) { self.packed = packed }

  /// What was packed, nothing being left over.
  static func plain(_ packed: [UInt8]) throws -> Inflater {
    var inflater = Inflater(packed)
    var isLast = false
    while !isLast { isLast = try inflater.block() }
    guard (inflater.place + 7) / 8 == packed.count else { throw Fault.size }
    return inflater
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var number = 0
    for bit in 0..<count {
      guard place >> 3 < packed.count else { throw Fault.end }
      number += (Int(packed[place >> 3]) >> (place & 7) & 1) << bit
      place += 1
    }
    return number
  }

  /// A symbol by the codes as text of ones and zeros.
  private mutating func symbol(_ codes: Codes) throws -> Int {
    var code = 1
    while code < 1 << 16 {
      code = code << 1 + (try bits(1))
      if let symbol = codes.symbols[code] { return symbol }
    }
    throw Fault.code
  }

  private mutating func block() throws -> Bool {
    let isLast = try bits(1) == 1
    let kind = try bits(2)
    kinds.append(kind)
    switch kind {
    case 1: try pieces(.fixed, .fixedDistances)
    case 2:
      let (literals, distances) = try codes()
      try pieces(literals, distances)
    default: throw Fault.code
    }
    return isLast
  }

  private mutating func codes() throws -> (Codes, Codes) {
    let counts = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var own = [Int](repeating: 0, count: 19)
    for place in order.prefix(counts.2) { own[place] = try bits(3) }
    let code = try Codes(own)
    var lengths: [Int] = []
    while lengths.count < counts.0 + counts.1 {
      switch try symbol(code) {
      case 16: lengths += [Int](repeating: lengths.last ?? 0, count: try bits(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try bits(3) + 3)
      case 18: lengths += [Int](repeating: 0, count: try bits(7) + 11)
      case let length: lengths.append(length)
      }
    }
    guard lengths.count == counts.0 + counts.1 else { throw Fault.code }
    return (
      try Codes(Array(lengths.prefix(counts.0))), try Codes(Array(lengths.dropFirst(counts.0)))
    )
  }

  private mutating func pieces(_ literals: Codes, _ distances: Codes) throws {
    while true {
      let symbol = try symbol(literals)
      if symbol == 256 { return }
      if symbol < 256 {
        bytes.append(UInt8(symbol))
        continue
      }
      guard symbol <= 285 else { throw Fault.code }
      let length = Self.lengths[symbol - 257] + (try bits(Self.lengthBits[symbol - 257]))
      let far = try self.symbol(distances)
      guard far < 30 else { throw Fault.code }
      let distance = Self.distances[far] + (try bits(Self.distanceBits[far]))
      guard distance <= bytes.count, distance <= 32768 else { throw Fault.code }
      for _ in 0..<length { bytes.append(bytes[bytes.count - distance]) }
    }
  }
}

extension Inflater {
  /// The symbols by their codes, a one being set before each.
  struct Codes {
    let symbols: [Int: Int]

    static let fixed = unchecked(
      (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let fixedDistances = unchecked([Int](repeating: 5, count: 32))

    private init(symbols: [Int: Int]) { self.symbols = symbols }

    /// Codes that must be complete, but for one alone or none, as zlib asks of them.
    init(_ lengths: [Int]) throws {
      let used = lengths.filter { $0 > 0 }
      let share = used.reduce(0) { $0 + 1 << (15 - $1) }
      guard share == 1 << 15 || used.isEmpty || used == [1] else { throw Fault.code }
      self = Self.unchecked(lengths)
    }

    /// The codes in the order of their lengths and symbols: each is one more than the last.
    private static func unchecked(_ lengths: [Int]) -> Codes {
      var symbols: [Int: Int] = [:]
      var code = 0
      for length in 1...15 {
        code <<= 1
        for symbol in lengths.indices where lengths[symbol] == length {
          symbols[1 << length + code] = symbol
          code += 1
        }
      }
      return Codes(symbols: symbols)
    }
  }
}
