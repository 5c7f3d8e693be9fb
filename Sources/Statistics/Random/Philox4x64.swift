/// The Philox 4x64 generator of ten rounds, which turns a counter into random numbers.
///
/// Any block of the stream can be had at once, so that work can be divided without changing a
/// number. The counter is raised before the first block, as NumPy does.
///
/// Source: Salmon JK, Moraes MA, Dror RO, Shaw DE (2011), Parallel random numbers: as easy as 1, 2,
/// 3, SC '11, doi:10.1145/2063384.2063405.
public struct Philox4x64: RandomNumberGenerator, Sendable {
  private let key: (UInt64, UInt64)
  private var counter: UInt64 = 0
  private var block = Block(a: 0, b: 0, c: 0, d: 0)
  private var used = 4

  private struct Block {
    var a: UInt64
    var b: UInt64
    var c: UInt64
    var d: UInt64
  }

  /// Makes a generator.
  ///
  /// - Parameter seed: any number; it becomes the lower half of the key, the upper half being 0.
  public init(seed: UInt64) {
    key = (seed, 0)
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    if used == 4 {
      counter &+= 1
      block = scrambled()
      used = 0
    }
    used += 1
    switch used {
    case 1: return block.a
    case 2: return block.b
    case 3: return block.c
    default: return block.d
    }
  }

  /// The four numbers of the present counter.
  private func scrambled() -> Block {
    var block = Block(a: counter, b: 0, c: 0, d: 0)
    var (first, second) = key
    for _ in 0..<10 {
      let low = block.a.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
      let high = block.c.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
      block = Block(
        a: high.high ^ block.b ^ first, b: high.low,
        c: low.high ^ block.d ^ second, d: low.low)
      first &+= 0x9E37_79B9_7F4A_7C15
      second &+= 0xBB67_AE85_84CA_A73B
    }
    return block
  }
}
