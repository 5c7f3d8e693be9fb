import Foundation
import Statistics

/// Random numbers of one setting, the same on every run.
struct Draws {
  private var generator: Xoshiro256
  private var spare: Double?

  /// Starts the stream that belongs to a name (its seed is the name's FNV-1a hash).
  init(named name: String) {
    let seed = name.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    generator = Xoshiro256(seed: seed)
  }

  /// A number from 0 to below 1.
  mutating func unit() -> Double { generator.nextUnit() }

  /// A whole number below a bound.
  mutating func index(below bound: Int) -> Int { Int(unit() * Double(bound)) }

  /// A seed for a method that draws itself.
  mutating func seed() -> UInt64 { generator.next() }

  /// Whether something of a probability happens.
  mutating func happens(_ share: Double) -> Bool { unit() < share }

  /// A standard normal number (Marsaglia's polar method).
  mutating func normal() -> Double {
    if let kept = spare {
      spare = nil
      return kept
    }
    while true {
      let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
      let square = x * x + y * y
      guard square > 0, square < 1 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      spare = y * factor
      return x * factor
    }
  }

  /// Standard normal numbers.
  mutating func normals(_ count: Int) -> [Double] { (0..<count).map { _ in normal() } }

  /// A number of the exponential law of mean 1.
  mutating func exponential() -> Double { -log(1 - unit()) }
}
