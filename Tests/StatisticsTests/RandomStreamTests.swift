import Statistics
import Testing

@Suite("Random streams against their authors' numbers")
struct RandomStreamTests {
  @Test("MT19937 of seed 5489: the 10,000th number is that of the C++ standard")
  func mersenneTwister() {
    // ISO/IEC 14882, [rand.predef]: 4123659995.
    var twister = MersenneTwister(seed: 5489)
    for _ in 1..<10_000 { _ = twister.next32() }
    #expect(twister.next32() == 4_123_659_995)
  }

  @Test("MT19937-64 bits are two of 32, the first the lower half")
  func halves() {
    var (whole, half) = (MersenneTwister(seed: 1), MersenneTwister(seed: 1))
    let (low, high) = (UInt64(half.next32()), UInt64(half.next32()))
    #expect(whole.next() == high << 32 | low)
  }

  @Test("Philox differs by seed, and four numbers make a block")
  func philox() {
    var (one, other) = (Philox4x64(seed: 0), Philox4x64(seed: 1))
    #expect(one.next() == 213_000_021_201_967_259)
    #expect(one.next() != other.next())
    let numbers = (0..<1_000).map { _ in one.next() }
    #expect(Set(numbers).count == 1_000)
  }
}
