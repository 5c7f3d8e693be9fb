/// The Mersenne Twister MT19937, for results that must agree with older programs.
///
/// Its 32-bit numbers are those of the authors' `init_genrand`; two of them make one of 64 bits, the
/// first the lower half. Prefer `Xoshiro256` for new work.
///
/// Source: Matsumoto M, Nishimura T (1998), Mersenne twister: a 623-dimensionally equidistributed
/// uniform pseudo-random number generator, ACM Trans Model Comput Simul 8:3-30,
/// doi:10.1145/272991.272995.
public struct MersenneTwister: RandomNumberGenerator, Sendable {
  private static let size = 624
  private var state: [UInt32]
  private var place = MersenneTwister.size

  /// Makes a generator.
  ///
  /// - Parameter seed: any number of 32 bits.
  public init(seed: UInt32) {
    state = [seed]
    state.reserveCapacity(Self.size)
    var last = seed
    for step in 1..<UInt32(Self.size) {
      last = 1_812_433_253 &* (last ^ (last >> 30)) &+ step
      state.append(last)
    }
  }

  /// The next 32 random bits.
  public mutating func next32() -> UInt32 {
    if place == Self.size {
      renew()
      place = 0
    }
    var bits = state[place]
    place += 1
    bits ^= bits >> 11
    bits ^= (bits << 7) & 0x9D2C_5680
    bits ^= (bits << 15) & 0xEFC6_0000
    return bits ^ (bits >> 18)
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let low = UInt64(next32())
    return UInt64(next32()) << 32 | low
  }

  private mutating func renew() {
    for place in 0..<Self.size {
      let joined =
        (state[place] & 0x8000_0000) | (state[(place + 1) % Self.size] & 0x7FFF_FFFF)
      let twist: UInt32 = joined & 1 == 0 ? 0 : 0x9908_B0DF
      state[place] = state[(place + 397) % Self.size] ^ (joined >> 1) ^ twist
    }
  }
}
