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
  /// How many they are in each of the smallest rows of all, where these are not cut into slices.
  var wholes: [Cell: Int] = [:]
  /// What is told of them, in order.
  let told: [Sum]

  /// The parts into which they all fall, nil where nothing is told of these.
  var division: Division?

  /// Parts of the people around, such as the answers to another question of the same people.
  struct Division: Equatable {
    /// The numbers of each part in each smallest cell.
    let numbers: [[Place: Int]]
    /// The numbers of each part in each of the smallest rows of all, where these are not cut.
    let wholes: [[Cell: Int]]
    /// What is told of every part, in order.
    let told: [Sum]
  }

  /// Whether another tells all that this one does.
  func isTold(by other: SliceHolder) -> Bool {
    let isOfSame = parts == other.parts && numbers == other.numbers && wholes == other.wholes
    return isOfSame && (division == nil || division == other.division)
      && Set(told).isSubset(of: other.told)
  }

  /// The same people around parts of people who are divided otherwise.
  func around(_ parts: [Int]) -> SliceHolder {
    SliceHolder(
      parts: parts, rows: rows, numbers: numbers, wholes: wholes, told: told, division: division)
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
