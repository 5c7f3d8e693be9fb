import Releases
import Testing

@Suite("Protection held against every world")
struct ProtectionTests {
  /// Random linked numbers of both kinds.
  static func numbers(_ seed: Int) -> LinkedNumbers {
    var generator = TestGenerator(state: UInt64(1000 + seed))
    return seed.isMultiple(of: 2)
      ? RandomTables.table(&generator, most: 4) : RandomTables.tangle(&generator, most: 4)
  }

  /// Whether counting out every world shows a figure protected.
  static func isProtected(
    _ figure: LinkedFigure, by counted: BruteForce, greatest: Int
  ) -> Bool {
    let range = counted.range(figure)
    return range.least <= 1 && range.greatest > greatest
  }

  /// The places of the figures that must not be found out.
  static func small(_ numbers: LinkedNumbers, greatest: Int) -> [Int] {
    numbers.figures.indices.filter { place in
      let figure = numbers.figures[place]
      let value = numbers.value(figure)
      return figure.isGuarded && figure.audience != .everybody && value > 0 && value <= greatest
    }
  }

  @Test("every small number is protected or rightly said not to be", arguments: 0..<8)
  func countedOut(block: Int) {
    let greatest = 2
    for seed in (30 * block)..<(30 * block + 30) {
      let numbers = Self.numbers(seed)
      let pattern = SecondarySuppression(greatest: greatest).pattern(for: numbers)
      let counted = BruteForce(numbers, withheld: pattern.isWithheld)
      let hidden = BruteForce(numbers, withheld: numbers.units.map(\.mayBeWithheld))
      let small = Self.small(numbers, greatest: greatest)
      for place in small {
        let figure = numbers.figures[place]
        let isProtected = Self.isProtected(figure, by: counted, greatest: greatest)
        #expect(isProtected == !pattern.unprotected.contains(place))
        #expect(isProtected == Self.isProtected(figure, by: hidden, greatest: greatest))
      }
      #expect(
        pattern.certificates.map(\.figure) == small.filter { !pattern.unprotected.contains($0) })
      for certificate in pattern.certificates {
        let figure = numbers.figures[certificate.figure]
        #expect(counted.worlds.contains(certificate.low))
        #expect(counted.worlds.contains(certificate.high))
        #expect(BruteForce.value(figure, certificate.low) <= 1)
        #expect(BruteForce.value(figure, certificate.high) > greatest)
      }
    }
  }

  @Test("no unit is withheld without need", arguments: 0..<40)
  func need(seed: Int) {
    let numbers = Self.numbers(seed)
    let pattern = SecondarySuppression(greatest: 2).pattern(for: numbers)
    let first = BruteForce(numbers, withheld: pattern.isWithheld)
    for unit in pattern.secondary {
      var withheld = pattern.isWithheld
      withheld[unit] = false
      let counted = BruteForce(numbers, withheld: withheld)
      let isWorse = Self.small(numbers, greatest: 2).contains { place in
        let before = first.range(numbers.figures[place])
        let after = counted.range(numbers.figures[place])
        return (before.least <= 1 && after.least > 1)
          || (before.greatest > 2 && after.greatest <= 2)
      }
      #expect(isWorse)
    }
  }

  @Test("the order of the figures does not matter for protection", arguments: 0..<40)
  func order(seed: Int) {
    var numbers = Self.numbers(seed)
    let first = SecondarySuppression(greatest: 2).pattern(for: numbers)
    #expect(first == SecondarySuppression(greatest: 2).pattern(for: numbers))
    var generator = TestGenerator(state: UInt64(seed))
    let order = numbers.figures.indices.shuffled(using: &generator)
    numbers.figures = order.map { numbers.figures[$0] }
    let second = SecondarySuppression(greatest: 2).pattern(for: numbers)
    #expect(second.unprotected.map { order[$0] }.sorted() == first.unprotected)
    #expect(
      second.certificates.map { order[$0.figure] }.sorted() == first.certificates.map(\.figure))
    let counted = BruteForce(numbers, withheld: second.isWithheld)
    for certificate in second.certificates {
      let figure = numbers.figures[certificate.figure]
      #expect(Self.isProtected(figure, by: counted, greatest: 2))
    }
  }
}
