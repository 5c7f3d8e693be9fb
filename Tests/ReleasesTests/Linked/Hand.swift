import Releases

/// Linked numbers written down by hand.
enum Hand {
  /// A table with a unit for each cell and, where asked for, published margins of fixed units.
  static func table(_ rows: [[Int]]) -> LinkedNumbers {
    let width = rows.first?.count ?? 0
    var numbers = LinkedNumbers(parts: rows.flatMap { $0 })
    for (part, value) in numbers.parts.enumerated() {
      add([part], cost: max(1, value), to: &numbers)
    }
    for row in rows.indices {
      add((0..<width).map { row * width + $0 }, cost: 1, isFixed: true, to: &numbers)
    }
    for column in 0..<width {
      add(rows.indices.map { $0 * width + column }, cost: 1, isFixed: true, to: &numbers)
    }
    return numbers
  }

  /// Adds a figure with a unit of its own.
  static func add(
    _ parts: [Int], cost: Int, isFixed: Bool = false, to numbers: inout LinkedNumbers
  ) {
    numbers.units.append(LinkedUnit(cost: cost, mayBeWithheld: !isFixed))
    numbers.figures.append(
      LinkedFigure(parts.map { .init($0) }, .readers(unit: numbers.units.count - 1)))
  }

  /// What is withheld of linked numbers: the places of the units, in order.
  static func withheld(_ pattern: SuppressionPattern) -> [Int] {
    pattern.reasons.indices.filter { pattern.reasons[$0] != nil }
  }
}
