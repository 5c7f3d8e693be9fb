import Studies
import Tallies

/// The cells of a study as numbers: every area and all, each arm and both, and for children each
/// sex over all areas.
struct CellGrid {
  /// The number of sexes as recorded.
  static let sexes = Cohort.sexes.count

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

  /// The number of leaves: areas by arm.
  var leaves: Int { areas.count * 2 }

  /// Calls for the number of each cell without sex in which a leaf is counted.
  /// - Parameters:
  ///   - leaf: Twice the area's place, plus one in the comparison arm.
  ///   - body: What is called.
  func forEachCell(ofLeaf leaf: Int, _ body: (Int) -> Void) {
    let (area, arm) = (leaf / 2 + 1, leaf % 2 + 1)
    body(0)
    body(arm)
    body(area * 3)
    body(area * 3 + arm)
  }

  /// Calls for the number of each cell by sex in which a leaf is counted.
  func forEachCell(ofLeaf leaf: Int, bySex sex: Int, _ body: (Int) -> Void) {
    let first = (areas.count + 1 + sex) * 3
    body(first)
    body(first + leaf % 2 + 1)
  }

  /// Calls for the number of each cell in which a child is counted.
  func forEachCell(ofLeaf leaf: Int, sex: Int, _ body: (Int) -> Void) {
    forEachCell(ofLeaf: leaf, body)
    forEachCell(ofLeaf: leaf, bySex: sex, body)
  }

  /// Summaries of leaves, and of leaves by sex, added up to every cell.
  /// - Parameters:
  ///   - byLeaf: A summary for each leaf.
  ///   - bySex: A summary for each leaf and sex.
  ///   - start: What the cells hold already.
  func widened<Summary: Mergeable>(
    byLeaf: [Summary], bySex: [Summary], from start: [Summary]
  ) -> [Summary] {
    var cells = start
    for leaf in 0..<leaves {
      forEachCell(ofLeaf: leaf) { cells[$0].merge(byLeaf[leaf]) }
      for sex in 0..<Self.sexes {
        forEachCell(ofLeaf: leaf, bySex: sex) { cells[$0].merge(bySex[leaf * Self.sexes + sex]) }
      }
    }
    return cells
  }
}
