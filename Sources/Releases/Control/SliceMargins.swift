import Tallies

/// Numbers by slice with what is known of rows and of slices: all slices of a row together, and
/// every slice of the row of a level in which it lies.
struct SliceMargins<Slice: Hashable & Comparable & Sendable> {
  typealias Place = SliceTables<Slice>.Place

  /// The numbers by slice of the smaller rows.
  private(set) var cells: [Place: Int] = [:]
  private var rows: [Cell: Int] = [:]
  private var slices: [Place: Int] = [:]
  private var wholes: [Cell: Int] = [:]
  private let level: TableLevel

  /// The numbers of the smallest cells in smaller rows than those of a level.
  init(_ numbers: [Place: Int], _ smaller: [Cell], at level: TableLevel) {
    self.level = level
    for (place, number) in numbers {
      let wide = level.row(of: place.row)
      slices[Place(row: wide, slice: place.slice), default: 0] += number
      wholes[wide, default: 0] += number
      for row in smaller where row.holds(place.row) {
        cells[Place(row: row, slice: place.slice), default: 0] += number
        rows[row, default: 0] += number
      }
    }
  }

  /// Between what a number lies: at least what its row and its slice have more than all together,
  /// at most the smaller of the two.
  func range(of place: Place) -> ClosedRange<Int> {
    let wide = level.row(of: place.row)
    let (row, slice) = (rows[place.row] ?? 0, slices[Place(row: wide, slice: place.slice)] ?? 0)
    return max(0, row + slice - (wholes[wide] ?? 0))...min(row, slice)
  }

  /// Whether whoever is counted is in slices in which nobody else is, of people among whom they
  /// are: those of a smaller row who are counted are then its people in these slices.
  func fillsSlices(of people: SliceMargins) -> Bool {
    let own = slices.filter { $0.value > 0 }
    return !own.isEmpty && own.allSatisfy { people.slices[$0.key] == $0.value }
  }
}
