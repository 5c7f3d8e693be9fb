import Tallies

/// People among whom some of those of a question are by definition, such as everybody in its
/// population, and how many of them are told by slice.
struct SliceHolder<Slice: Hashable & Comparable & Sendable>: Equatable {
  typealias Place = SliceTables<Slice>.Place

  /// A sum that is told: of some slices in a row.
  struct Sum: Hashable {
    /// The row.
    let row: Cell
    /// The slices.
    let slices: [Slice]
  }

  /// The parts of the question that are among them, by place in its partition.
  let parts: [Int]
  /// The smallest rows in which they are counted, in order.
  let rows: [Cell]
  /// How many they are in each smallest cell.
  let numbers: [Place: Int]
  /// What is told of them, in order.
  let told: [Sum]

  /// Whether another tells all that this one does.
  func isTold(by other: SliceHolder) -> Bool {
    parts == other.parts && numbers == other.numbers && Set(told).isSubset(of: other.told)
  }

  /// Which of the smallest rows lie in each of some rows.
  func rows(in wide: some Sequence<Cell>) -> [Cell: [Cell]] {
    Set(wide).reduce(into: [:]) { found, row in found[row] = rows.filter(row.holds) }
  }

  /// The cells of some slices in some of the smallest rows.
  func places(_ slices: [Slice], in rows: [Cell]) -> [Place] {
    rows.flatMap { row in slices.map { Place(row: row, slice: $0) } }
  }
}
