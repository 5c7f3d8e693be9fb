/// Whether bytes that arrive in pieces are well-formed UTF-8.
///
/// Source: The Unicode Standard, version 15, table 3-7.
struct UTF8Check {
  /// Whether all bytes so far are well-formed, as far as can be told.
  private(set) var isValid = true
  /// Continuation bytes that are still due.
  private var due = 0
  /// What the next continuation byte may be.
  private var lower: UInt8 = 0x80
  private var upper: UInt8 = 0xBF

  /// Whether all bytes are well-formed and none is due.
  var isComplete: Bool { isValid && due == 0 }

  /// Takes in further bytes.
  mutating func update(_ bytes: Span<UInt8>) {
    var index = 0
    let count = bytes.count
    while index < count, isValid {
      if due == 0 {
        while index < count, bytes[index] < 0x80 { index += 1 }
        if index == count { return }
      }
      step(bytes[index])
      index += 1
    }
  }

  /// Takes in one byte.
  private mutating func step(_ byte: UInt8) {
    if due > 0 {
      isValid = byte >= lower && byte <= upper
      due -= 1
      (lower, upper) = (0x80, 0xBF)
      return
    }
    switch byte {
    case 0xC2...0xDF: due = 1
    case 0xE0: (due, lower) = (2, 0xA0)
    case 0xED: (due, upper) = (2, 0x9F)
    case 0xE1...0xEC, 0xEE...0xEF: due = 2
    case 0xF0: (due, lower) = (3, 0x90)
    case 0xF1...0xF3: due = 3
    case 0xF4: (due, upper) = (3, 0x8F)
    default: isValid = byte < 0x80
    }
  }
}
