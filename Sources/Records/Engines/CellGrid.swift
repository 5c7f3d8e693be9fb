import Studies
import Tallies

/// The cells of a study as numbers: every area and all, each arm and both, and for children each
/// sex over all areas.
struct CellGrid {
  /// The study's areas.
  let areas: [Area]
  /// The cells in the order of their numbers.
  let cells: [Cell]

  /// The cells of a study.
  init(_ areas: [Area]) {
    self.areas = areas
    let arms: [Arm?] = [nil, .rollout, .comparison]
    let byArea = ([nil] + areas.map { $0.code as String? }).flatMap { area in
      arms.map { Cell(area: area, arm: $0) }
    }
    let bySex = Cohort.sexes.flatMap { sex in arms.map { Cell(arm: $0, sex: sex) } }
    cells = byArea + bySex
  }

  /// Adds the numbers of the cells in which a leaf is counted.
  /// - Parameters:
  ///   - leaf: Twice the area's place, plus one in the comparison arm.
  ///   - sex: The place of the sex, nil where not counted by sex.
  func forEachCell(ofLeaf leaf: Int, sex: Int?, _ body: (Int) -> Void) {
    let (area, arm) = (leaf / 2 + 1, leaf % 2 + 1)
    body(0)
    body(arm)
    body(area * 3)
    body(area * 3 + arm)
    guard let sex else { return }
    let first = (areas.count + 1 + sex) * 3
    body(first)
    body(first + arm)
  }
}
