/// The cyclic redundancy check CRC-32 of bytes, as archives have it, four bytes at a time.
///
/// Source: ITU-T V.42; ISO/IEC 21320-1; Kounavis and Berry (2008), Novel table lookup-based
/// algorithms for high-performance CRC generation, doi:10.1109/TC.2008.85. Its check value for the
/// text 123456789 is CBF43926.
enum Checksum {
  /// The check of some bytes.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      tables.withUnsafeBufferPointer { tables in
        guard let start = bytes.baseAddress, let tables = tables.baseAddress else { return 0 }
        let whole = bytes.count & ~3
        var sum = UInt32.max
        var place = 0
        while place < whole {
          sum = next(sum, start + place, tables)
          place &+= 4
        }
        while place < bytes.count {
          let row = Int((sum ^ UInt32(start[place])) & 0xFF)
          sum = tables[row] ^ (sum &>> 8)
          place &+= 1
        }
        return ~sum
      }
    }
  }

  /// The sum after four more bytes.
  private static func next(
    _ sum: UInt32, _ bytes: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt32>
  ) -> UInt32 {
    let place0 = Int((sum & 0xFF) ^ UInt32(bytes[0]))
    let place1 = Int((sum &>> 8 & 0xFF) ^ UInt32(bytes[1]))
    let place2 = Int((sum &>> 16 & 0xFF) ^ UInt32(bytes[2]))
    let place3 = Int((sum &>> 24) ^ UInt32(bytes[3]))
    let first = tables[place0 &+ 0x300] ^ tables[place1 &+ 0x200]
    return first ^ tables[place2 &+ 0x100] ^ tables[place3]
  }

  /// Four tables, one after the other: what a byte gives when none to three bytes follow it.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map { number in
      (0..<8).reduce(UInt32(number)) { value, _ in
        value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
      }
    }
    for place in 0..<(3 * 256) {
      let value: UInt32 = tables[place]
      tables.append(tables[Int(value & 0xFF)] ^ (value &>> 8))
    }
    return tables
  }()
}
