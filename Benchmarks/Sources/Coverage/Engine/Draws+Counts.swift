import Foundation

extension Draws {
  /// How many of some trials succeed.
  mutating func binomial(_ trials: Int, _ share: Double) -> Int {
    (0..<trials).reduce(0) { count, _ in happens(share) ? count + 1 : count }
  }

  /// A number of Poisson's law, by the gaps between events.
  mutating func poisson(_ mean: Double) -> Int {
    var count = 0
    var time = exponential()
    while time < mean {
      count += 1
      time += exponential()
    }
    return count
  }

  /// A number of the gamma law of a whole shape and mean 1.
  mutating func gamma(shape: Int) -> Double {
    (0..<shape).reduce(0) { sum, _ in sum + exponential() } / Double(shape)
  }
}
