import Releases

/// Random numbers for the tests of linked numbers: SplitMix64.
struct TestGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Small random linked numbers, all of whose worlds can be counted out.
enum RandomTables {
  /// A table of rows and columns with margins and a total, some of them for everybody.
  static func table(_ generator: inout TestGenerator, most: Int = 6) -> LinkedNumbers {
    let rows = 2
    let columns = Int.random(in: 2...3, using: &generator)
    var numbers = LinkedNumbers()
    numbers.parts = (0..<(rows * columns)).map { _ in Int.random(in: 0...most, using: &generator) }
    var sums = numbers.parts.indices.map { [$0] }
    sums += (0..<rows).map { row in (0..<columns).map { row * columns + $0 } }
    sums += (0..<columns).map { column in (0..<rows).map { $0 * columns + column } }
    for sum in sums { add(sum, to: &numbers, &generator) }
    add(Array(numbers.parts.indices), .everybody, to: &numbers)
    return numbers
  }

  /// Sums of random parts, differences and double weights among them, and a total for everybody.
  static func tangle(_ generator: inout TestGenerator, most: Int = 4) -> LinkedNumbers {
    var numbers = LinkedNumbers()
    let count = Int.random(in: 4...6, using: &generator)
    numbers.parts = (0..<count).map { _ in Int.random(in: 0...most, using: &generator) }
    for _ in 0..<Int.random(in: 4...8, using: &generator) {
      let parts = numbers.parts.indices.filter { _ in Bool.random(using: &generator) }
      add(parts.isEmpty ? [0] : parts, to: &numbers, &generator)
    }
    let weighted = numbers.parts.indices.map { part in
      LinkedFigure.Term(part, [1, 1, 2, -1].randomElement(using: &generator) ?? 1)
    }
    numbers.units.append(LinkedUnit(cost: 3))
    numbers.figures.append(
      LinkedFigure(weighted, .readers(unit: numbers.units.count - 1), isGuarded: false))
    add([0, numbers.parts.count - 1], .nobody, to: &numbers)
    add(Array(numbers.parts.indices), .everybody, to: &numbers)
    return numbers
  }

  /// Adds a figure with a unit of its own, one in seven of them already withheld
  /// and one in nine of them never.
  private static func add(
    _ parts: [Int], to numbers: inout LinkedNumbers, _ generator: inout TestGenerator
  ) {
    let cost = 1 + parts.reduce(0) { $0 + numbers.parts[$1] }
    let isWithheld = Int.random(in: 0..<7, using: &generator) == 0
    let isFixed = Int.random(in: 0..<9, using: &generator) == 0
    numbers.units.append(
      LinkedUnit(cost: cost, isWithheld: isWithheld, mayBeWithheld: !isFixed || isWithheld))
    add(parts, .readers(unit: numbers.units.count - 1), to: &numbers)
  }

  /// Adds a figure.
  static func add(
    _ parts: [Int], _ audience: LinkedFigure.Audience, to numbers: inout LinkedNumbers
  ) {
    numbers.figures.append(LinkedFigure(parts.map { .init($0) }, audience))
  }
}
