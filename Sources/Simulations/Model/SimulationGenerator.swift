internal import Statistics

/// The random numbers of a simulation: SplitMix64, the same on every platform.
///
/// Only whole-number arithmetic is used, so that one seed gives the same study everywhere; the
/// standard library's own draws are avoided, because their algorithm is not promised.
public struct SimulationGenerator: RandomNumberGenerator, Sendable {
  private var bits: SplitMix64

  /// The generator of a seed.
  /// - Parameter seed: Any number; equal seeds give equal draws.
  public init(seed: UInt64) {
    bits = SplitMix64(seed: seed)
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 { bits.next() }
}

extension SimulationGenerator {
  /// A whole number from 0 to one less than the bound; 0 where the bound is not positive.
  ///
  /// The high half of a product: uneven by less than bound / 2⁶⁴, which no study can see.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number of a closed range.
  mutating func draw(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that happens so often in a thousand times.
  mutating func happens(perMille: Int) -> Bool {
    below(1_000) < perMille
  }

  /// One of some values, each as often as its weight; the last where all weights are 0.
  mutating func pick<Value>(_ weighted: [(value: Value, weight: Int)]) -> Value {
    var left = 0
    for each in weighted { left += each.weight }
    left = below(left)
    var place = 0
    while place < weighted.count - 1, left >= weighted[place].weight {
      left -= weighted[place].weight
      place += 1
    }
    return weighted[place].value
  }

  /// The values in random order (Fisher and Yates).
  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for place in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(place, below(place + 1))
    }
    return values
  }
}
