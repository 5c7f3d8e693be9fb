/// The SHA-256 digest of bytes that arrive in pieces.
///
/// Source: National Institute of Standards and Technology (2015). Secure Hash Standard, FIPS PUB
/// 180-4. doi:10.6028/NIST.FIPS.180-4
public struct SHA256: Sendable {
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  private var pending: [UInt8] = []
  private var length = 0

  /// The digest of no bytes yet.
  public init() {}

  /// The digest of some bytes, as 64 hexadecimal digits.
  /// - Parameter bytes: All the bytes.
  /// - Returns: The digest in small letters.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes.span)
    return digest.hexadecimal()
  }

  /// Takes in further bytes.
  /// - Parameter bytes: The next bytes, in order.
  public mutating func update(_ bytes: Span<UInt8>) {
    length += bytes.count
    var position = 0
    if !pending.isEmpty {
      while pending.count < 64, position < bytes.count {
        pending.append(bytes[position])
        position += 1
      }
      guard pending.count == 64 else { return }
      let block = pending
      _ = compress(block.span, from: 0)
      pending.removeAll(keepingCapacity: true)
    }
    position = compress(bytes, from: position)
    while position < bytes.count {
      pending.append(bytes[position])
      position += 1
    }
  }

  /// The digest of all that was taken in, as 64 hexadecimal digits.
  public func hexadecimal() -> String {
    var copy = self
    copy.pad()
    return copy.state.indices.map { place in
      let digits = String(copy.state[place], radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Ends the message: a one bit, zeros, and its length in bits.
  private mutating func pad() {
    let bits = UInt64(length) * 8
    var tail: [UInt8] = [0x80]
    while (pending.count + tail.count) % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(tail.span)
  }

  /// Works all whole blocks of 64 bytes into the state.
  /// - Returns: The place after them.
  private mutating func compress(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      while position + 64 <= bytes.count {
        Self.expand(bytes, at: position, to: words)
        var registers = Registers(state)
        for index in stride(from: 0, to: 64, by: 8) {
          registers.takeEight(words, from: index)
        }
        state = state &+ registers.state
        position += 64
      }
    }
    return position
  }

  /// Spreads a block of 64 bytes over 64 words, and adds the constants.
  @inline(__always)
  private static func expand(
    _ bytes: Span<UInt8>, at start: Int, to words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let word = bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: start + 4 * index, as: UInt32.self)
      words[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let first = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
      let second = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    let constants = Self.constants.span
    for index in 0..<64 { words[index] &+= constants[index] }
  }

  /// The eight working variables of the standard, a to h.
  private struct Registers {
    private var (a, b, c, d): (UInt32, UInt32, UInt32, UInt32)
    private var (e, f, g, h): (UInt32, UInt32, UInt32, UInt32)

    init(_ state: SIMD8<UInt32>) {
      (a, b, c, d) = (state[0], state[1], state[2], state[3])
      (e, f, g, h) = (state[4], state[5], state[6], state[7])
    }

    var state: SIMD8<UInt32> { SIMD8(a, b, c, d, e, f, g, h) }

    /// Takes in eight words, after which every variable is back in its own register: written out,
    /// because a loop would move all eight in every round.
    @inline(__always)
    mutating func takeEight(_ words: UnsafeMutableBufferPointer<UInt32>, from index: Int) {
      take(words[index])
      take(words[index + 1])
      take(words[index + 2])
      take(words[index + 3])
      take(words[index + 4])
      take(words[index + 5])
      take(words[index + 6])
      take(words[index + 7])
    }

    /// One round.
    @inline(__always)
    private mutating func take(_ word: UInt32) {
      let sum = SHA256.rotate(e, 6) ^ SHA256.rotate(e, 11) ^ SHA256.rotate(e, 25)
      let first = h &+ sum &+ (g ^ (e & (f ^ g))) &+ word
      let other = SHA256.rotate(a, 2) ^ SHA256.rotate(a, 13) ^ SHA256.rotate(a, 22)
      let second = other &+ ((a & b) | (c & (a | b)))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
  }

  /// A word turned to the right.
  @inline(__always)
  fileprivate static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
