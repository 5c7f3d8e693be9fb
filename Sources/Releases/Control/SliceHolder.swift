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

    /// Whether a smaller place is in it.
    func holds(_ place: Place) -> Bool {
      row.holds(place.row) && slices.contains(place.slice)
    }
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

  /// How many they are in a cell.
  func number(at place: Place) -> Int {
    rows.reduce(0) { sum, row in
      place.row.holds(row) ? sum + numbers[Place(row: row, slice: place.slice), default: 0] : sum
    }
  }

  /// The smallest cells of some slices.
  func places(_ slices: [Slice]) -> [Place] {
    rows.flatMap { row in slices.map { Place(row: row, slice: $0) } }
  }
}
