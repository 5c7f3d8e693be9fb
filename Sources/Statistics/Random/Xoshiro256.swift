/// The xoshiro256** generator, seeded by SplitMix64.
///
/// The same seed gives the same numbers on every machine.
///
/// Source: Blackman D, Vigna S (2021), Scrambled linear pseudorandom number generators, ACM Trans
/// Math Softw 47:36, doi:10.1145/3460772.
public struct Xoshiro256: RandomNumberGenerator, Sendable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// Makes a generator.
  ///
  /// - Parameter seed: any number.
  public init(seed: UInt64) {
    var seeding = SplitMix64(seed: seed)
    a = seeding.next()
    b = seeding.next()
    c = seeding.next()
    d = seeding.next()
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let scrambled = Self.rotate(b &* 5, by: 7) &* 9
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = Self.rotate(d, by: 45)
    return scrambled
  }

  private static func rotate(_ bits: UInt64, by count: UInt64) -> UInt64 {
    (bits << count) | (bits >> (64 - count))
  }
}
