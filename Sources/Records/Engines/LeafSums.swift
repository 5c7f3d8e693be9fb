import Tallies

/// Second-order sums over families, held at the narrowest cells that a family fills.
///
/// Nearly every family lies in one leaf (one area, one arm). Its part in every wider cell is then
/// the same, so it is added once to its leaf, and once to its leaf by sex; only a family whose
/// children lie in several leaves is spread over its cells by itself.
struct LeafSums {
  private let grid: CellGrid
  private var byLeaf: [ClusterSums]
  private var bySex: [ClusterSums]
  private var spread: [ClusterSums]
  /// Families with one child by leaf and sex: their number, the sum of answers and of squares.
  private var singles: [SIMD4<Int>]

  /// A child of a family in several leaves.
  struct Member {
    let leaf: Int
    let sex: Int
    let number: Int
  }

  /// Empty sums over the cells of a grid.
  init(_ grid: CellGrid) {
    self.grid = grid
    byLeaf = [ClusterSums](repeating: .zero, count: grid.leaves)
    bySex = [ClusterSums](repeating: .zero, count: grid.leaves * CellGrid.sexes)
    spread = [ClusterSums](repeating: .zero, count: grid.cells.count)
    singles = [SIMD4<Int>](repeating: .zero, count: grid.leaves * CellGrid.sexes)
  }

  /// Adds a family with one child to whom the question was answered.
  /// - Parameters:
  ///   - number: The answer: 1 yes, 0 no, or events, or a change.
  ///   - group: The place of the child's leaf and sex.
  @inline(__always)
  mutating func addSingle(_ number: Int32, group: Int) {
    singles[group] &+= SIMD4(1, Int(number), Int(number) * Int(number), 0)
  }

  /// Adds a family of several children in one leaf.
  /// - Parameters:
  ///   - leaf: The leaf.
  ///   - numbers: The sum of answers by sex.
  ///   - totals: The number of children by sex to whom the question was answered.
  mutating func addFamily(in leaf: Int, _ numbers: SIMD4<Int>, _ totals: SIMD4<Int>) {
    byLeaf[leaf].add(count: numbers.wrappedSum(), total: totals.wrappedSum())
    for sex in 0..<CellGrid.sexes {
      bySex[leaf * CellGrid.sexes + sex].add(count: numbers[sex], total: totals[sex])
    }
  }

  /// Adds a family of several leaves to each of its cells.
  mutating func addFamily(_ family: [Member]) {
    var parts: [Int: (count: Int, total: Int)] = [:]
    for member in family {
      grid.forEachCell(ofLeaf: member.leaf, sex: member.sex) { cell in
        parts[cell, default: (0, 0)].count += member.number
        parts[cell, default: (0, 0)].total += 1
      }
    }
    for (cell, part) in parts { spread[cell].add(count: part.count, total: part.total) }
  }

  /// The sums of every cell of the grid.
  func sums() -> [ClusterSums] {
    var (byLeaf, bySex) = (byLeaf, bySex)
    for (group, single) in singles.enumerated() {
      let sums = ClusterSums(
        clusters: single[0], several: 0, xx: single[2], xn: single[1], nn: single[0])
      byLeaf[group / CellGrid.sexes].merge(sums)
      bySex[group].merge(sums)
    }
    return grid.widened(byLeaf: byLeaf, bySex: bySex, from: spread)
  }
}
