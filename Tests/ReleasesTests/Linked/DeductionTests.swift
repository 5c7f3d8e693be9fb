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

  @Test("a published 0 gives away the parts that it adds, and what stands beside them")
  func publishedZero() {
    // 2 of 12 are withheld, 10 are published, and between them stand the 0 of another sum
    var numbers = LinkedNumbers(parts: [2, 0, 10, 0])
    Hand.add([0, 1, 2], cost: 1, to: &numbers)
    Hand.add([2], cost: 1, to: &numbers)
    Hand.add([1, 3], cost: 1, to: &numbers)
    let known = Deduction(numbers).range(of: [.init(0)])
    #expect(known.least == 2)
    #expect(known.greatest == 2)
    let open = Deduction(numbers, withheld: [false, false, true]).range(of: [.init(0)])
    #expect(open.least == 0)
    #expect(open.greatest == 2)
  }

  @Test("what no sum bounds has no end, and the world shows it greater than it is")
  func unbounded() {
    var numbers = LinkedNumbers(parts: [4, 1, 3])
    numbers.figures = [LinkedFigure([.init(0), .init(1, -1)], .everybody)]
    let deduction = Deduction(numbers)
    let linked = deduction.range(of: [.init(0)])
    #expect(linked.least == 3)
    #expect(linked.greatest == nil)
    #expect(linked.greatestWorld[0] > 4)
    #expect(linked.greatestWorld[0] - linked.greatestWorld[1] == 3)
    let free = deduction.range(of: [.init(2)])
    #expect(free.least == 0)
    #expect(free.greatest == nil)
    let difference = deduction.range(of: [.init(0), .init(2, -1)])
    #expect(difference.least == nil)
    #expect(difference.greatest == nil)
  }

  @Test("the greatest whole number counts where a corner of the sums is not whole")
  func brokenCorner() {
    // a + b, a + c and b + c are each 3 together with a slack of their own: a = b = c = 1.5 is the
    // corner with the greatest a + b + c = 4.5; in whole numbers it is 4
    var numbers = LinkedNumbers(parts: [1, 1, 1, 1, 1, 1])
    for (first, second, slack) in [(0, 1, 3), (0, 2, 4), (1, 2, 5)] {
      RandomTables.add([first, second, slack], .everybody, to: &numbers)
    }
    let range = Deduction(numbers).range(of: [.init(0), .init(1), .init(2)])
    #expect(range.least == 0)
    #expect(range.greatest == 4)
    #expect(range.isProven)
  }
}
