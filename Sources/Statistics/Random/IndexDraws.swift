/// Random places below a bound, each equally likely, two from each 64 random bits.
///
/// Source: Lemire D (2019), Fast random integer generation in an interval, ACM Trans Model Comput
/// Simul 29:3, doi:10.1145/3230636.
struct IndexDraws {
  private var generator: Xoshiro256
  private let bound: UInt64
  private let threshold: UInt32

  /// Makes the draws.
  ///
  /// - Parameters:
  ///   - bound: above all places, from 1 to 2^32 - 1.
  ///   - generator: where the random bits come from.
  init(below bound: Int, from generator: Xoshiro256) {
    self.bound = UInt64(bound)
    self.generator = generator
    threshold = (0 &- UInt32(bound)) % UInt32(bound)
  }

  /// The next two places.
  @inline(__always)
  mutating func nextPair() -> (Int, Int) {
    let bits = generator.next()
    let first = (bits & 0xFFFF_FFFF) &* bound
    let second = (bits >> 32) &* bound
    if UInt32(truncatingIfNeeded: first) < threshold
      || UInt32(truncatingIfNeeded: second) < threshold
    {
      return (redrawn(first), redrawn(second))
    }
    return (Int(truncatingIfNeeded: first >> 32), Int(truncatingIfNeeded: second >> 32))
  }

  /// The next place, from 64 bits of its own.
  @inline(__always)
  mutating func next() -> Int { redrawn((generator.next() >> 32) &* bound) }

  /// 64 random bits.
  @inline(__always)
  mutating func bits() -> UInt64 { generator.next() }

  /// A place, drawn again as long as its product lies in the part that would favour some places.
  @inline(__always)
  private mutating func redrawn(_ product: UInt64) -> Int {
    var product = product
    while UInt32(truncatingIfNeeded: product) < threshold {
      product = (generator.next() >> 32) &* bound
    }
    return Int(truncatingIfNeeded: product >> 32)
  }
}
