import Releases
import Testing

@Suite("What else has to be withheld")
struct SecondarySuppressionTests {
  @Test("in a table of two by two with its margins all four cells go")
  func twoByTwo() {
    // 3 10 | 13   with t for the 3: t, 13 - t, 15 - t, 17 + t, so t is from 0 to 13
    // 12 20 | 32
    let numbers = Hand.table([[3, 10], [12, 20]])
    let pattern = SecondarySuppression(greatest: 5).pattern(for: numbers)
    #expect(Hand.withheld(pattern) == [0, 1, 2, 3])
    #expect(pattern.reasons[0] == .primary)
    #expect(pattern.secondary == [1, 2, 3])
    #expect(pattern.cost(in: numbers) == 42)
    #expect(pattern.unprotected.isEmpty)
    let range = pattern.deduction(in: numbers).range(of: [.init(0)])
    #expect(range.least == 0)
    #expect(range.greatest == 13)
    #expect(range.leastWorld == [0, 13, 15, 17])
    #expect(range.greatestWorld == [13, 0, 2, 30])
  }

  @Test("in a table of three by three the cheapest rectangle goes with the small cell")
  func threeByThree() {
    // Rectangles through the 3 in the corner, by what they cost: 20 + 9 + 30 = 59,
    // 20 + 15 + 7 = 42, 8 + 9 + 40 = 57, 8 + 15 + 50 = 73; longer rings cost more. In the
    // cheapest the 3 may fall by 3 (to 0, as the 7 falls with it) and rise by 15 (to 18).
    let numbers = Hand.table([[3, 20, 8], [9, 30, 40], [15, 7, 50]])
    let pattern = SecondarySuppression(greatest: 5).pattern(for: numbers)
    #expect(Hand.withheld(pattern) == [0, 1, 6, 7])
    #expect(
      pattern
        == ExactSuppression(greatest: 5).pattern(for: numbers).map { exact in
          SuppressionPattern(
            reasons: exact.reasons, unprotected: [], certificates: pattern.certificates)
        })
    let range = pattern.deduction(in: numbers).range(of: [.init(0)])
    #expect(range.least == 0)
    #expect(range.greatest == 18)
  }

  /// One table says 55, another 52 of them, and 3 is withheld: 55 - 52 = 3.
  static func twoTables(isFixed: Bool) -> LinkedNumbers {
    var numbers = LinkedNumbers(parts: [52, 3])
    Hand.add([0, 1], cost: 55, isFixed: isFixed, to: &numbers)
    Hand.add([0], cost: 52, isFixed: isFixed, to: &numbers)
    Hand.add([1], cost: 3, to: &numbers)
    numbers.units[2].isWithheld = true
    return numbers
  }

  @Test("a small number is not found out from the totals of two tables")
  func linkedTables() {
    let numbers = Self.twoTables(isFixed: false)
    let open = Deduction(numbers).range(of: [.init(1)])
    #expect(open.least == 3)
    #expect(open.greatest == 3)
    let pattern = SecondarySuppression(greatest: 5).pattern(for: numbers)
    #expect(Hand.withheld(pattern) == [1, 2])
    let range = pattern.deduction(in: numbers).range(of: [.init(1)])
    #expect(range.least == 0)
    #expect(range.greatest == 55)
    #expect(range.isProven)
  }

  @Test("what must be published is, and the number that it gives away is named")
  func fixedUnits() {
    let numbers = Self.twoTables(isFixed: true)
    for pattern in [
      SecondarySuppression(greatest: 5).pattern(for: numbers),
      ExactSuppression(greatest: 5).pattern(for: numbers),
    ] {
      #expect(pattern?.reasons == [nil, nil, .primary])
      #expect(pattern?.unprotected == [2])
      #expect(pattern?.certificates == [])
    }
  }

  @Test("a difference of two figures is protected though nobody publishes it")
  func difference() {
    // 12 seen within 50 days, 10 of them within 90: the 2 between would be known
    var numbers = LinkedNumbers(parts: [10, 2])
    Hand.add([0, 1], cost: 12, to: &numbers)
    Hand.add([0], cost: 10, to: &numbers)
    numbers.figures.append(
      LinkedFigure([.init(0), .init(0), .init(1), .init(0, -2)], .nobody))
    let pattern = SecondarySuppression(greatest: 5).pattern(for: numbers)
    #expect(pattern.reasons == [nil, .secondary])
    #expect(pattern.certificates.map(\.figure) == [2])
    let range = pattern.deduction(in: numbers).range(of: [.init(1)])
    #expect(range.least == 0)
    #expect(range.greatest == 12)
  }

  @Test("a total for everybody gives away what is missing from it, and stays")
  func eligibleTotal() {
    // yes 20, no 36, missing 4, and everybody knows that there are 60
    var numbers = LinkedNumbers(parts: [20, 36, 4])
    numbers.units = [LinkedUnit(cost: 56), LinkedUnit(cost: 4)]
    numbers.figures = [
      LinkedFigure([.init(0)], .readers(unit: 0)), LinkedFigure([.init(1)], .readers(unit: 0)),
      LinkedFigure([.init(2)], .readers(unit: 1)),
      LinkedFigure([.init(0), .init(1), .init(2)], .everybody),
    ]
    let open = Deduction(numbers, withheld: [false, true]).range(of: [.init(2)])
    #expect(open.least == 4)
    #expect(open.greatest == 4)
    let pattern = SecondarySuppression(greatest: 5).pattern(for: numbers)
    #expect(pattern.reasons == [.secondary, .primary])
    #expect(pattern.deduction(in: numbers).range(of: [.init(2)]).greatest == 60)
  }

  @Test("a small number for everybody is left out")
  func smallForEverybody() {
    let numbers = LinkedNumbers(
      parts: [3], figures: [LinkedFigure([.init(0)], .everybody)])
    let pattern = SecondarySuppression(greatest: 5).pattern(for: numbers)
    #expect(pattern == SuppressionPattern(reasons: [], unprotected: [], certificates: []))
  }

  @Test("with no greatest suppressed number nothing is withheld")
  func nothingSuppressed() {
    var numbers = Hand.table([[1, 2], [3, 4]])
    #expect(
      SecondarySuppression(greatest: 0).pattern(for: numbers).reasons.allSatisfy { $0 == nil })
    numbers.units[1].isWithheld = true
    let pattern = SecondarySuppression(greatest: 0).pattern(for: numbers)
    #expect(Hand.withheld(pattern) == [1])
    #expect(pattern.secondary.isEmpty)
    #expect(ExactSuppression(greatest: 0).pattern(for: numbers) == pattern)
  }

  @Test("more units than can be tried out have no exact pattern")
  func tooManyUnits() {
    let numbers = LinkedNumbers(
      units: Array(repeating: LinkedUnit(cost: 1), count: ExactSuppression.mostFreeUnits + 1))
    #expect(ExactSuppression(greatest: 5).pattern(for: numbers) == nil)
  }
}
