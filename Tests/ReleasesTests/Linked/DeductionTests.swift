import Releases
import Testing

@Suite("What can be worked out from what is published")
struct DeductionTests {
  @Test("ranges are those found by counting out every world", arguments: 0..<12)
  func countedOut(block: Int) {
    var generator = TestGenerator(state: UInt64(block + 1))
    for turn in 0..<20 {
      let numbers =
        turn.isMultiple(of: 2)
        ? RandomTables.table(&generator, most: 3) : RandomTables.tangle(&generator, most: 3)
      let withheld = numbers.units.map { _ in Int.random(in: 0..<5, using: &generator) < 3 }
      let counted = BruteForce(numbers, withheld: withheld)
      let deduction = Deduction(numbers, withheld: withheld)
      for figure in numbers.figures {
        let range = deduction.range(of: figure.terms)
        let expected = counted.range(figure)
        #expect(range.least == expected.least)
        #expect(range.greatest == expected.greatest)
        #expect(range.isProven)
        #expect(counted.worlds.contains(range.leastWorld))
        #expect(counted.worlds.contains(range.greatestWorld))
        #expect(BruteForce.value(figure, range.leastWorld) == range.least)
        #expect(BruteForce.value(figure, range.greatestWorld) == range.greatest)
      }
    }
  }
}
