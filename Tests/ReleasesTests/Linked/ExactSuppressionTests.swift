import Releases
import Testing

@Suite("The cheapest pattern")
struct ExactSuppressionTests {
  @Test("it costs what the cheapest of all choices costs", arguments: 0..<12)
  func everyChoice(seed: Int) throws {
    let numbers = ProtectionTests.numbers(seed)
    let exact = try #require(ExactSuppression(greatest: 2).pattern(for: numbers))
    let primary = exact.reasons.map { $0 == .primary }
    let free = primary.indices.filter { !primary[$0] && numbers.units[$0].mayBeWithheld }
    try #require(free.count <= 10)
    let all = BruteForce(numbers, withheld: numbers.units.map(\.mayBeWithheld)).worlds
    let small = ProtectionTests.small(numbers, greatest: 2)
    let needed = Self.needs(numbers, small, all)
    var cheapest = Int.max
    for choice in 0..<(1 << free.count) {
      var withheld = primary
      for (bit, unit) in free.enumerated() where choice & (1 << bit) != 0 { withheld[unit] = true }
      let cost = free.reduce(0) { $0 + (withheld[$1] ? numbers.units[$1].cost : 0) }
      guard cost < cheapest else { continue }
      let worlds = all.filter { Self.agrees($0, numbers, withheld) }
      if Self.needs(numbers, small, worlds) == needed { cheapest = cost }
    }
    #expect(exact.cost(in: numbers) == cheapest)
  }

  /// For each small number whether a world has it at most 1, and whether one has it above 2.
  static func needs(_ numbers: LinkedNumbers, _ small: [Int], _ worlds: [[Int]]) -> [Bool] {
    small.flatMap { place in
      let values = worlds.map { BruteForce.value(numbers.figures[place], $0) }
      return [values.contains { $0 <= 1 }, values.contains { $0 > 2 }]
    }
  }

  /// Whether a world agrees with every figure of a published unit.
  static func agrees(_ world: [Int], _ numbers: LinkedNumbers, _ withheld: [Bool]) -> Bool {
    numbers.figures.allSatisfy { figure in
      guard case .readers(let unit) = figure.audience, !withheld[unit] else { return true }
      return BruteForce.value(figure, world) == numbers.value(figure)
    }
  }

  @Test("the quick way costs little more")
  func costRatio() throws {
    var ratios: [Double] = []
    for seed in 0..<80 {
      var generator = TestGenerator(state: UInt64(seed))
      let numbers = RandomTables.table(&generator, most: 20)
      let quick = SecondarySuppression(greatest: 5).pattern(for: numbers)
      let exact = try #require(ExactSuppression(greatest: 5).pattern(for: numbers))
      #expect(quick.unprotected == exact.unprotected)
      let (cost, least) = (quick.cost(in: numbers), exact.cost(in: numbers))
      #expect(cost >= least)
      if least > 0 { ratios.append(Double(cost) / Double(least)) }
    }
    let mean = ratios.reduce(0, +) / Double(ratios.count)
    let worst = ratios.max() ?? 0
    #expect(mean < 1.005)
    #expect(worst < 1.1)
  }
}
