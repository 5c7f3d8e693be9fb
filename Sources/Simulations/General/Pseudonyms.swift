/// Numbers for pseudonyms: each once, and their order tells nothing of families or areas.
struct Pseudonyms {
  private let count: Int
  private let step: Int
  private let start: Int

  /// The numbers 1 to a count, in an order of their own.
  /// - Parameters:
  ///   - count: How many there are.
  ///   - start: Shifts the order, so that a family and its first child differ.
  init(count: Int, start: Int) {
    self.count = count
    self.start = start
    step = Self.primes.first { count % $0 != 0 } ?? 1
  }

  /// The number of the child or family in a place, counted from 0.
  func number(of place: Int) -> Int {
    (place * step + start) % count + 1
  }

  /// Primes near the golden section of a hundred million: multiples of one visit every number.
  private static let primes = [61_803_439, 61_803_419, 61_803_383]
}
