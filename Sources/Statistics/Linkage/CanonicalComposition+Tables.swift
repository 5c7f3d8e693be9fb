extension CanonicalComposition {
  /// Two scalars beside each other.
  struct Pair: Hashable, Sendable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  /// What characters are made of, and what pairs of scalars make.
  struct Tables: Sendable {
    var parts: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    var composites: [Pair: Unicode.Scalar] = [:]
  }

  /// The tables, read from the text at first use.
  static let tables = readTables()

  private static func readTables() -> Tables {
    var tables = Tables()
    var numbers: [Unicode.Scalar] = []
    var value: UInt32 = 0
    let bytes = UnsafeBufferPointer(
      start: decompositions.utf8Start, count: decompositions.utf8CodeUnitCount)
    for byte in bytes {
      if let digit = hexadecimalDigit(byte) {
        value = value << 4 + digit
        continue
      }
      if let scalar = Unicode.Scalar(value), value > 0 { numbers.append(scalar) }
      value = 0
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") { enter(&numbers, in: &tables) }
    }
    if let scalar = Unicode.Scalar(value), value > 0 { numbers.append(scalar) }
    enter(&numbers, in: &tables)
    return tables
  }

  private static func enter(_ numbers: inout [Unicode.Scalar], in tables: inout Tables) {
    defer { numbers.removeAll() }
    guard let character = numbers.first else { return }
    tables.parts[character] = Array(numbers.dropFirst())
    if numbers.count == 3, !character.properties.isFullCompositionExclusion {
      tables.composites[Pair(first: numbers[1], second: numbers[2])] = character
    }
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
