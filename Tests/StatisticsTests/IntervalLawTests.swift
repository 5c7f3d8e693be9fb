import Statistics
import Testing

@Suite("Laws that every interval obeys")
struct IntervalLawTests {
  static let levels = [0.5, 0.8, 0.95, 0.99].compactMap { Level($0) }
  static let totals = [1, 2, 7, 40]
  /// All but the textbook method, which breaks them.
  static let methods = ProportionMethod.allCases.filter { $0 != .wald }

  @Test(arguments: methods)
  func singleProportions(_ method: ProportionMethod) {
    for total in Self.totals {
      for count in 0...total {
        let proportion = Proportion(count, of: total)
        let intervals = Self.levels.compactMap { method.interval(proportion, level: $0) }
        #expect(intervals.count == Self.levels.count)
        check(intervals, estimate: proportion.share, range: 0...1, "\(method) \(count)/\(total)")
      }
    }
  }

  /// Counting those without instead of those with turns an interval round.
  @Test(arguments: methods)
  func mirrorImages(_ method: ProportionMethod) throws {
    for total in Self.totals {
      for count in 0...total {
        let interval = try #require(method.interval(Proportion(count, of: total)))
        let mirrored = try #require(method.interval(Proportion(total - count, of: total)))
        #expect(abs(interval.lower + mirrored.upper - 1) < 1e-14)
      }
    }
  }

  @Test func wilsonTouchesTheEnds() throws {
    for total in [0.3, 1, 2.5, 1e9] {
      #expect(wilsonBounds(count: 0, total: total)?.lower == 0)
      #expect(wilsonBounds(count: total, total: total)?.upper == 1)
      let none = try #require(wilsonBounds(count: 0, total: total))
      // z^2 / (n + z^2), the root of p^2 = z^2 p (1 - p) / n other than 0
      let squared = Level.ninetyFive.z * Level.ninetyFive.z
      #expect(abs(none.upper - squared / (total + squared)) < 1e-15)
    }
  }

  @Test func undefinedProportionsHaveNoInterval() {
    for method in ProportionMethod.allCases {
      #expect(method.interval(count: 0, total: 0) == nil)
      #expect(method.interval(count: 2, total: 1) == nil)
      #expect(method.interval(count: -1, total: 1) == nil)
      #expect(method.interval(count: .nan, total: 1) == nil)
      #expect(method.interval(count: 1, total: .infinity) == nil)
    }
    #expect(wilsonBounds(count: 0, total: 0) == nil)
  }

  /// A design effect of d with p kept makes the interval wider, and 1 changes nothing.
  @Test func effectiveNumbersWiden() throws {
    let proportion = Proportion(30, of: 100)
    #expect(proportion.effective(designEffect: 1) == proportion)
    let simple = try #require(ProportionMethod.wilson.interval(proportion))
    let wide = try #require(
      ProportionMethod.wilson.interval(proportion.effective(designEffect: 1.7)))
    #expect(wide.lower < simple.lower && wide.upper > simple.upper)
  }

  @Test(arguments: DifferenceMethod.allCases.filter { $0 != .wald })
  func differences(_ method: DifferenceMethod) {
    for pair in Self.pairs {
      let intervals = Self.levels.compactMap { method.interval(pair, level: $0) }
      #expect(intervals.count == Self.levels.count)
      // Agresti and Caffo's interval is centred elsewhere and need not hold the estimate.
      let estimate = method == .agrestiCaffo ? nil : pair.difference
      check(intervals, estimate: estimate, range: -1...1, "\(method) \(pair)")
      let turned = Self.levels.compactMap { method.interval(pair.swapped, level: $0) }
      for (interval, other) in zip(intervals, turned) {
        #expect(abs(interval.lower + other.upper) < 1e-9, "\(method) \(pair)")
      }
    }
  }

  @Test(arguments: [RatioMethod.koopman, .miettinenNurminen])
  func ratios(_ method: RatioMethod) {
    for pair in Self.pairs {
      let intervals = Self.levels.compactMap { method.interval(pair, level: $0) }
      #expect(intervals.count == Self.levels.count)
      check(intervals, estimate: pair.ratio, range: 0...(.infinity), "\(method) \(pair)")
      let turned = Self.levels.compactMap { method.interval(pair.swapped, level: $0) }
      for (interval, other) in zip(intervals, turned) where interval.lower > 0 {
        #expect(abs(interval.lower * other.upper - 1) < 1e-9, "\(method) \(pair)")
      }
    }
  }

  @Test(arguments: [PairedDifferenceMethod.tango, .newcombe])
  func pairedChanges(_ method: PairedDifferenceMethod) {
    for code in 0..<81 {
      let counts = [code % 3, code / 3 % 3, code / 9 % 3, code / 27].map { Double($0 * $0) }
      let table = PairedTable(
        yesYes: counts[0], yesNo: counts[1], noYes: counts[2], noNo: counts[3])
      guard table.isDefined else { continue }
      let intervals = Self.levels.compactMap { method.interval(table, level: $0) }
      #expect(intervals.count == Self.levels.count)
      check(intervals, estimate: table.difference, range: -1...1, "\(method) \(table)")
    }
  }

  @Test(arguments: [RateMethod.byar, .poissonExact, .normalLog])
  func rates(_ method: RateMethod) {
    for count in [0.4, 1, 6.3, 10, 250] {
      let intervals = Self.levels.compactMap {
        method.interval(count: count, exposure: 10, level: $0)
      }
      check(intervals, estimate: count / 10, range: 0...(.infinity), "\(method) \(count)")
    }
    #expect(method.interval(count: 3, exposure: 0) == nil)
    #expect(method.interval(count: -1) == nil)
  }

  static let pairs = [(0, 3), (1, 3), (3, 3), (5, 9), (0, 30), (17, 30)].flatMap { first in
    [(0, 4), (2, 4), (4, 4), (21, 25)].map { second in
      ProportionPair(
        Proportion(first.0, of: first.1), Proportion(second.0, of: second.1))
    }
  }

  /// Ordered, in range, around the estimate, and wider with every level.
  private func check(
    _ intervals: [Interval], estimate: Double?, range: ClosedRange<Double>, _ name: String
  ) {
    for interval in intervals {
      #expect(interval.lower <= interval.upper, "\(name)")
      #expect(range.contains(interval.lower) && range.contains(interval.upper), "\(name)")
      if let estimate {
        #expect(
          interval.lower <= estimate + 1e-12 && estimate <= interval.upper + 1e-12,
          "\(name): \(interval) without \(estimate)")
      }
    }
    for (narrow, wide) in zip(intervals, intervals.dropFirst()) {
      #expect(wide.lower <= narrow.lower + 1e-12, "\(name)")
      #expect(wide.upper >= narrow.upper - 1e-12, "\(name)")
    }
  }
}
