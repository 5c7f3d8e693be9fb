import Releases

/// Random linked numbers as a study has them: areas, arms, and yes, no or one of three blanks.
enum RandomStudies {
  /// How many answers a question may have.
  static let answers = 5
  /// How common each answer is: yes, no, missing, not linked, not followed up.
  private static let shares = [0.5, 1.0, 0.25, 0.15, 0.1]

  /// A unit (yes, no and both) for each area and arm, each area, each arm and all; everybody knows
  /// how many people there are in each area.
  static func study(
    areas: Int, arms: Int, mean: Double, _ generator: inout TestGenerator
  ) -> LinkedNumbers {
    var numbers = LinkedNumbers()
    for _ in 0..<areas {
      let size = Double.random(in: 0.3...2, using: &generator)
      for _ in 0..<arms {
        numbers.parts += shares.map { count(mean * size * $0, &generator) }
      }
    }
    let groups = (0..<areas).map { area in (0..<arms).map { area * arms + $0 } }
    for group in groups { for cell in group { add([cell], to: &numbers) } }
    for group in groups { add(group, to: &numbers) }
    for arm in 0..<arms { add(groups.map { $0[arm] }, to: &numbers) }
    add(groups.flatMap { $0 }, to: &numbers)
    for group in groups {
      let parts = group.flatMap { cell in (0..<answers).map { cell * answers + $0 } }
      RandomTables.add(parts, .everybody, to: &numbers)
    }
    return numbers
  }

  /// A whole number about a mean, each greater one rarer than the one before.
  private static func count(_ mean: Double, _ generator: inout TestGenerator) -> Int {
    var count = 0
    while Double.random(in: 0..<1, using: &generator) < mean / (mean + 1) { count += 1 }
    return count
  }

  private static func add(_ cells: [Int], to numbers: inout LinkedNumbers) {
    let yes = cells.map { $0 * answers }
    let no = yes.map { $0 + 1 }
    let people = (yes + no).reduce(0) { $0 + numbers.parts[$1] }
    numbers.units.append(LinkedUnit(cost: max(1, people)))
    for parts in [yes, no, yes + no] {
      RandomTables.add(parts, .readers(unit: numbers.units.count - 1), to: &numbers)
    }
  }
}
