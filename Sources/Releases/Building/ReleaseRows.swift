import Studies
import Tallies

/// The rows of every table by area and arm: all areas first, then each area; both arms first.
struct ReleaseRows: Sendable {
  /// A published row: the sum of some of the smallest rows.
  struct Row: Sendable {
    /// The cell, without informant.
    let cell: Cell
    /// The places of the smallest rows that it adds.
    let leaves: [Int]
  }

  /// The smallest rows: one area, one arm.
  let leaves: [Cell]
  /// The published rows.
  let rows: [Row]
  private let indices: [Cell: Int]

  /// The place of the published row of a cell, nil where no row is.
  func place(of cell: Cell) -> Int? { indices[cell] }

  /// The rows of a study.
  init(_ study: Study) {
    let arms = [Arm.rollout, .comparison]
    let leaves = study.areas.flatMap { area in arms.map { Cell(area: area.code, arm: $0) } }
    let places: [String?] = [nil] + study.areas.map(\.code)
    let sides: [Arm?] = [nil] + arms
    self.leaves = leaves
    let rows = places.flatMap { area in
      sides.map { arm in
        Row(
          cell: Cell(area: area, arm: arm),
          leaves: leaves.indices.filter { place in
            (area == nil || leaves[place].area == area) && (arm == nil || leaves[place].arm == arm)
          })
      }
    }
    self.rows = rows
    indices = Dictionary(
      rows.indices.map { (rows[$0].cell, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
