/// Draws resamples of a sample's values, with replacement.
///
/// Source: Efron B (1979), Bootstrap methods: another look at the jackknife, Ann Stat 7:1-26,
/// doi:10.1214/aos/1176344552.
struct Resampler {
  private let values: [Double]
  private var draws: IndexDraws

  /// Makes a resampler.
  ///
  /// - Parameters:
  ///   - values: the sample, at least one value.
  ///   - seed: the seed of the draws.
  init(_ values: [Double], seed: UInt64) {
    self.values = values
    draws = IndexDraws(below: values.count, from: Xoshiro256(seed: seed))
  }

  /// Fills a list of the sample's length with a resample.
  mutating func fill(_ resample: inout [Double]) {
    // Here and below a copy of its own, so that the generator's state stays in registers.
    var draws = draws
    defer { self.draws = draws }
    values.withUnsafeBufferPointer { values in
      resample.withUnsafeMutableBufferPointer { resample in
        for place in resample.indices { resample[place] = values[draws.next()] }
      }
    }
  }

  /// The sums of resamples.
  mutating func sums(_ count: Int) -> [Double] {
    var draws = draws
    defer { self.draws = draws }
    return values.withUnsafeBufferPointer { values in
      [Double](unsafeUninitializedCapacity: count) { sums, filled in
        for place in 0..<count {
          sums.initializeElement(at: place, to: Self.sum(values, &draws))
        }
        filled = count
      }
    }
  }

  /// The sum of one resample; two sums at a time, so that one does not wait for the other.
  @inline(__always)
  private static func sum(
    _ values: UnsafeBufferPointer<Double>, _ draws: inout IndexDraws
  ) -> Double {
    var (first, second) = (0.0, 0.0)
    for _ in 0..<(values.count / 2) {
      let places = draws.nextPair()
      first += values[places.0]
      second += values[places.1]
    }
    return values.count % 2 == 0 ? first + second : first + second + values[draws.next()]
  }

  /// The sums and the sums of squares of resamples.
  mutating func powerSums(_ count: Int) -> [(sum: Double, squares: Double)] {
    var draws = draws
    defer { self.draws = draws }
    var result: [(sum: Double, squares: Double)] = []
    result.reserveCapacity(count)
    values.withUnsafeBufferPointer { values in
      for _ in 0..<count { result.append(Self.powerSums(values, &draws)) }
    }
    return result
  }

  @inline(__always)
  private static func powerSums(
    _ values: UnsafeBufferPointer<Double>, _ draws: inout IndexDraws
  ) -> (sum: Double, squares: Double) {
    var (sum, squares) = (0.0, 0.0)
    for _ in values.indices {
      let value = values[draws.next()]
      sum += value
      squares += value * value
    }
    return (sum, squares)
  }

  /// The medians of resamples, the sample being in rising order.
  mutating func medians(_ count: Int) -> [Double] {
    var draws = draws
    defer { self.draws = draws }
    var drawn = [Int32](repeating: 0, count: values.count)
    let (low, high) = ((values.count - 1) / 2, values.count / 2)
    return (0..<count).map { _ in
      for place in drawn.indices { drawn[place] = 0 }
      for _ in values.indices { drawn[draws.next()] += 1 }
      var (place, passed) = (0, Int(drawn[0]))
      while passed <= low {
        place += 1
        passed += Int(drawn[place])
      }
      let lower = values[place]
      while passed <= high {
        place += 1
        passed += Int(drawn[place])
      }
      return lower / 2 + values[place] / 2
    }
  }
}
