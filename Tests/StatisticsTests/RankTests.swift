import Statistics
import Testing

@Suite("Ranks: two groups, and changes of the same children")
struct RankTests {
  /// 1.1 2.3 4.7 against 0.4 2.1: pairs with a larger first value: 1 + 2 + 2 = 5 of 6.
  @Test func byHand() throws {
    let ranks = try MannWhitney([1.1, 2.3, 4.7], [0.4, 2.1])
    #expect(ranks.u == 5 && ranks.superiority == 5.0 / 6 && ranks.rankBiserial == 4.0 / 6)
    // Of the 10 ways to choose 3 ranks, U is 5 in one and 6 in one.
    #expect(abs((ranks.pValue(.exact, .greater) ?? 0) - 0.2) < 1e-15)
    #expect(abs((ranks.pValue(.exact) ?? 0) - 0.4) < 1e-15)
    #expect(abs((ranks.pValue(.exact, .less) ?? 0) - 0.9) < 1e-15)
    // Differences: 0.7 -1, 1.9 0.2, 4.3 2.6.
    #expect(abs(orNaN(ranks.shift) - (0.7 + 1.9) / 2) < 1e-15)
  }

  static let samples: [([Double], [Double])] = [
    ([3, 4, 4, 7], [1, 4, 5]), ([1, 2, 3], [4, 5, 6, 7]), ([2, 2], [2, 2, 2]),
    ([0, 1, 1, 2], [1, 1, 5, 5]), ([9], [1, 2, 3]), ([0.5, 1.5, 9, 9], [2, 3, 4]),
  ]

  /// Every choice of ranks written down.
  @Test(arguments: samples)
  func exactLawIsThatOfAllChoices(_ first: [Double], _ second: [Double]) throws {
    let values = first + second
    let ranks = try MannWhitney(first, second)
    let centre = ranks.pairs / 2
    var (all, far, high, low) = (0.0, 0.0, 0.0, 0.0)
    for choice in 0..<(1 << values.count) where choice.nonzeroBitCount == first.count {
      let (chosen, others) = Self.split(values, by: choice)
      let u = Self.largerPairs(chosen, others)
      all += 1
      if abs(u - centre) >= abs(ranks.u - centre) { far += 1 }
      if u >= ranks.u { high += 1 }
      if u <= ranks.u { low += 1 }
    }
    #expect(ranks.u == Self.largerPairs(first, second))
    #expect(abs((ranks.pValue(.exact) ?? 2) - far / all) < 1e-14)
    #expect(abs((ranks.pValue(.exact, .greater) ?? 2) - high / all) < 1e-14)
    #expect(abs((ranks.pValue(.exact, .less) ?? 2) - low / all) < 1e-14)
  }

  private static func split(_ values: [Double], by choice: Int) -> ([Double], [Double]) {
    let places = values.indices.filter { choice >> $0 & 1 == 1 }
    let others = values.indices.filter { choice >> $0 & 1 == 0 }
    return (places.map { values[$0] }, others.map { values[$0] })
  }

  private static func largerPairs(_ first: [Double], _ second: [Double]) -> Double {
    first.reduce(0) { sum, a in
      second.reduce(sum) { $0 + (a > $1 ? 1 : a == $1 ? 0.5 : 0) }
    }
  }

  /// Every choice of signs written down.
  @Test(arguments: [[1.2, -0.3, 2.2, 3.1, 0.7, -1.4], [3, -1, 2, 0, 4, 4, -2, 1], [5], [-2, 2]])
  func exactLawIsThatOfAllSigns(_ values: [Double]) throws {
    let ranks = try SignedRanks(values)
    let sizes = values.filter { $0 != 0 }.map(\.magnitude)
    let centre = Double(sizes.count * (sizes.count + 1)) / 4
    var (far, high) = (0.0, 0.0)
    for choice in 0..<(1 << sizes.count) {
      let signed = sizes.indices.map { choice >> $0 & 1 == 1 ? sizes[$0] : -sizes[$0] }
      let v = try SignedRanks(signed).v
      if abs(v - centre) >= abs(ranks.v - centre) { far += 1 }
      if v >= ranks.v { high += 1 }
    }
    let all = Double(1 << sizes.count)
    #expect(abs((ranks.pValue(.exact) ?? 2) - far / all) < 1e-14)
    #expect(abs((ranks.pValue(.exact, .greater) ?? 2) - high / all) < 1e-14)
  }

  static let first = (0..<23).map { Double($0 * 17 % 29) * 0.37 }
  static let second = (0..<14).map { Double($0 * 11 % 31) * 0.53 - 1.1 }

  @Test func estimatesAreTheMediansOfAllPairs() throws {
    let differences = Self.first.flatMap { a in Self.second.map { a - $0 } }.sorted()
    let averages = Self.first.indices.flatMap { place in
      Self.first[place...].map { (Self.first[place] + $0) / 2 }
    }.sorted()
    let two = try MannWhitney(Self.first, Self.second)
    #expect(two.shift == (differences[160] + differences[161]) / 2)
    #expect(try SignedRanks(Self.first).pseudoMedian == (averages[137] + averages[138]) / 2)
  }

  /// A shift just inside a limit is not contradicted, one just outside is.
  @Test(arguments: [0.8, 0.9, 0.95, 0.99])
  func exactLimitsAndTestAgree(_ fraction: Double) throws {
    let level = try #require(Level(fraction))
    let ranks = try MannWhitney(Self.first, Self.second)
    let limits = try #require(ranks.shiftLimits(.exact, level: level))
    #expect(orNaN(limits.reachedLevel) >= fraction)
    for (limit, inside) in [(limits.interval.lower, 1e-9), (limits.interval.upper, -1e-9)] {
      let held = try MannWhitney(Self.first.map { $0 - limit - inside }, Self.second)
      let beyond = try MannWhitney(Self.first.map { $0 - limit + inside }, Self.second)
      #expect(orNaN(held.pValue(.exact)) > 1 - fraction)
      #expect(orNaN(beyond.pValue(.exact)) <= 1 - fraction)
    }
    let normal = try #require(ranks.shiftLimits(.normal, level: level))
    #expect(normal.interval.contains(orNaN(ranks.shift)) && normal.reachedLevel == nil)
  }

  @Test(arguments: [0.8, 0.9, 0.95, 0.99])
  func signedLimitsAndTestAgree(_ fraction: Double) throws {
    let level = try #require(Level(fraction))
    let values = Self.second.map { $0 + 0.0123 }
    let limits = try #require(try SignedRanks(values).limits(.exact, level: level))
    for (limit, inside) in [(limits.interval.lower, 1e-9), (limits.interval.upper, -1e-9)] {
      let held = try SignedRanks(values, against: limit + inside)
      let beyond = try SignedRanks(values, against: limit - inside)
      #expect(orNaN(held.pValue(.exact)) > 1 - fraction)
      #expect(orNaN(beyond.pValue(.exact)) <= 1 - fraction)
    }
  }

  @Test func swappedGroupsMirrorEverything() throws {
    let one = try MannWhitney(Self.first, Self.second)
    let other = try MannWhitney(Self.second, Self.first)
    #expect(one.u + other.u == one.pairs && one.shift == other.shift.map { -$0 })
    for method in RankMethod.allCases {
      let pairs = [
        (one.pValue(method), other.pValue(method)),
        (one.pValue(method, .less), other.pValue(method, .greater)),
      ]
      for (p, q) in pairs { #expect(abs(orNaN(p) - orNaN(q)) < 1e-14) }
    }
  }

  /// Samples too small for the level: the outermost differences, and the level they reach.
  @Test func levelsThatCannotBeReached() throws {
    let limits = try #require(try MannWhitney([1, 2], [3, 5]).shiftLimits(.exact))
    #expect(limits.interval == Interval(lower: -4, upper: -1))
    #expect(abs(orNaN(limits.reachedLevel) - (1 - 2.0 / 6)) < 1e-15)
  }

  @Test func undefinedCases() throws {
    let equal = try MannWhitney([2, 2], [2, 2, 2])
    #expect(equal.pValue(.normal) == nil && equal.pValue(.exact) == 1 && equal.shift == 0)
    #expect(equal.shiftLimits(.exact) == nil && equal.shiftLimits(.normal) == nil)
    let none = try SignedRanks([0, 0])
    #expect(none.v == 0 && none.countUsed == 0 && none.pValue(.exact) == nil)
    #expect(none.pValue(.normal) == nil && none.pseudoMedian == 0 && none.limits(.normal) == nil)
    #expect(try SignedRanks([1, 2, 0]).limits(.exact) == nil)
    #expect(throws: Refusal.self) { try MannWhitney([], [1]) }
    #expect(throws: Refusal.self) { try MannWhitney([.nan], [1]) }
    #expect(throws: Refusal.self) { try SignedRanks([]) }
    #expect(throws: Refusal.self) { try SignedRanks([1, 2], [1]) }
  }

  /// Beyond the limit of the exact law the estimate remains, without a list of all pairs.
  @Test func largeSamples() throws {
    let first = (0..<2000).map { Double($0 * 7919 % 10_007) }
    let ranks = try MannWhitney(first, first.map { $0 - 12.25 })
    #expect(ranks.pValue(.exact) == nil && ranks.shiftLimits(.exact) == nil)
    #expect(abs(orNaN(ranks.shift) - 12.25) < 0.5)
    #expect(try SignedRanks(first.map { $0 + 1 }).pValue(.exact) == nil)
  }

  /// n = 40 against 40 fully apart: two of the C(80, 40) choices.
  @Test func smallestProbabilitiesKeepTheirDigits() throws {
    let ranks = try MannWhitney((0..<40).map(Double.init), (40..<80).map(Double.init))
    var choices = 1.0
    for step in 1...40 { choices *= Double(40 + step) / Double(step) }
    let p = try #require(ranks.pValue(.exact))
    #expect(abs(p * choices / 2 - 1) < 1e-13)
  }
}
