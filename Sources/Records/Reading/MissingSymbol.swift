import Tallies

/// A cell without a value, as departments and databases mark it.
///
/// Source: Government Analysis Function (2023). Symbols in tables; Department for Education,
/// Explore education statistics, data standards.
enum MissingSymbol: Int, CaseIterable {
  case blank, c, x, z, k, u, low, colon, tilde, dots, dash, null, na

  /// The symbol that some bytes without spaces around them are, nil where they are none.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.count <= 5 else { return nil }
    var text = ""
    for index in bytes.indices {
      text.unicodeScalars.append(Unicode.Scalar(bytes[index] | 0x20))
    }
    guard bytes.count > 0 else {
      self = .blank
      return
    }
    guard let symbol = Self.named[text] else { return nil }
    self = symbol
  }

  /// Whether nobody would write it as a word of their own in a column of texts.
  var isUnmistakable: Bool {
    switch self {
    case .blank, .dots, .null, .na: true
    case .c, .x, .z, .k, .u, .low, .colon, .tilde, .dash: false
    }
  }

  /// The rule under which it is counted.
  var rule: QualityRule {
    switch self {
    case .blank: .missingValue
    case .c: .symbolC
    case .x: .symbolX
    case .z: .symbolZ
    case .k: .symbolK
    case .u: .symbolU
    case .low: .symbolLow
    case .colon: .symbolColon
    case .tilde: .symbolTilde
    case .dots: .symbolDots
    case .dash: .symbolDash
    case .null: .symbolNull
    case .na: .symbolNA
    }
  }

  /// Symbols as written, with the sixth bit of each byte set, which makes capital letters small.
  private static let named: [String: MissingSymbol] = {
    let written: [(String, MissingSymbol)] = [
      ("c", .c), ("x", .x), ("z", .z), ("k", .k), ("u", .u), ("low", .low), (":", .colon),
      ("~", .tilde), ("..", .dots), ("-", .dash), ("[c]", .c), ("[x]", .x), ("[z]", .z),
      ("[k]", .k), ("[u]", .u), ("[low]", .low), ("null", .null), ("na", .na), ("n/a", .na),
    ]
    return Dictionary(
      uniqueKeysWithValues: written.map { text, symbol in
        var key = ""
        for byte in text.utf8 { key.unicodeScalars.append(Unicode.Scalar(byte | 0x20)) }
        return (key, symbol)
      })
  }()
}
