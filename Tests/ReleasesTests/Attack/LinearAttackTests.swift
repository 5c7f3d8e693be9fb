import Testing
import _TestSupport

@Suite("Bounds by linear programming")
struct LinearAttackTests {
  /// A system of sums; each number is given by its place.
  private static func system(
    _ count: Int, _ sums: [([Int], ClosedRange<Int>)]
  ) -> LinearSystem {
    var system = LinearSystem()
    for _ in 0..<count { _ = system.variable() }
    for (places, range) in sums {
      system.add(Dictionary(uniqueKeysWithValues: places.map { ($0, 1) }), in: range)
    }
    return system
  }

  /// The range of a number, rounded to six places.
  private static func range(_ terms: [Int: Int], _ system: LinearSystem) throws -> [Double] {
    var attack = try #require(LinearAttack(system))
    let (least, greatest) = (attack.least(terms), attack.greatest(terms))
    return [least, greatest].map { ($0 * 1e6).rounded() / 1e6 }
  }

  @Test("one of two whose sum is known lies between none and the sum; a third follows")
  func sums() throws {
    let system = Self.system(4, [([0, 1], 8...8), ([0, 1, 2], 11...11)])
    #expect(try Self.range([0: 1], system) == [0, 8])
    #expect(try Self.range([2: 1], system) == [3, 3])
    #expect(try Self.range([0: 1, 1: -1], system) == [-8, 8])
    #expect(try Self.range([3: 1], system) == [0, .infinity])
    #expect(try Self.range([3: -1], system) == [-.infinity, 0])
  }

  @Test("a table of two by two with its margins: Fréchet's bounds")
  func margins() throws {
    // Rows 7 and 5, columns 9 and 3: the first cell is at least 9 + 7 - 12 = 4, at most 7.
    let system = Self.system(
      4, [([0, 1], 7...7), ([2, 3], 5...5), ([0, 2], 9...9), ([1, 3], 3...3)])
    #expect(try Self.range([0: 1], system) == [4, 7])
    #expect(try Self.range([3: 1], system) == [0, 3])
  }

  @Test("a rounded sum is a range: 10 to the nearest 5 is 8 to 12")
  func ranges() throws {
    let system = Self.system(2, [([0, 1], 8...12), ([1], 3...7)])
    #expect(try Self.range([0: 1], system) == [1, 9])
    #expect(try Self.range([0: 1, 1: 1], system) == [8, 12])
  }

  @Test("a number within another, by hand: x at most y, x + y = 9, y at most 6")
  func within() throws {
    var system = Self.system(2, [([0, 1], 9...9), ([1], 0...6)])
    system.addAtLeastZero([1: 1, 0: -1])
    // y from 4.5 to 6, x = 9 - y.
    #expect(try Self.range([0: 1], system) == [3, 4.5])
    #expect(try Self.range([0: 2, 1: 1], system) == [12, 13.5])
  }

  @Test("sums that contradict one another have no filling", arguments: [3, 5])
  func contradiction(total: Int) {
    let sums = [([0, 1], 4...4), ([1, 2], 4...4), ([0, 1, 2], total...total)]
    #expect((LinearAttack(Self.system(3, sums)) == nil) == (total == 3))
    #expect(LinearAttack(Self.system(1, [([0], 2...2), ([0], 3...3)])) == nil)
  }

  @Test("ranges are those found by trying every filling", arguments: 1...40)
  func tried(seed: Int) throws {
    var generator = TestGenerator(state: UInt64(seed))
    let truth = (0..<4).map { _ in Int.random(in: 0...2, using: &generator) }
    var sums: [([Int], ClosedRange<Int>)] = [([0, 1, 2, 3], 0...0)]
    for start in 0..<2 { sums.append((Array(start...(start + 1 + seed % 2)), 0...0)) }
    sums = sums.map { places, _ in
      let total = places.reduce(0) { $0 + truth[$1] }
      return (places, total...total)
    }
    let total = sums[0].1.lowerBound
    var ranges = Array(repeating: (total, 0), count: 4)
    var filling = Array(repeating: 0, count: 4)
    func fill(_ place: Int) {
      guard place < 4 else {
        let agrees = sums.allSatisfy { places, range in
          range.contains(places.reduce(0) { $0 + filling[$1] })
        }
        guard agrees else { return }
        for (number, value) in filling.enumerated() {
          ranges[number] = (min(ranges[number].0, value), max(ranges[number].1, value))
        }
        return
      }
      for value in 0...total {
        filling[place] = value
        fill(place + 1)
      }
    }
    fill(0)
    // Runs of neighbours are an interval matrix: its corners are whole numbers.
    for (number, range) in ranges.enumerated() {
      let found = try Self.range([number: 1], Self.system(4, sums))
      #expect(found == [Double(range.0), Double(range.1)])
    }
  }
}
