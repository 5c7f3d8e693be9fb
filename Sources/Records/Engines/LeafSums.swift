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
  private var family: [Member] = []
  /// Families with one child by leaf and sex: their number, the sum of answers and of squares.
  private var singles: [SIMD4<Int>]

  /// A child of the family at hand.
  private struct Member {
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

  /// Adds a child of the family at hand to whom the question was answered.
  /// - Parameters:
  ///   - number: The answer: 1 yes, 0 no, or events, or a change.
  ///   - leaf: The child's leaf.
  ///   - sex: The place of the child's sex.
  mutating func add(_ number: Int, leaf: Int, sex: Int) {
    family.append(Member(leaf: leaf, sex: sex, number: number))
  }

  /// Closes the family at hand.
  mutating func closeFamily() {
    guard let first = family.first else { return }
    if family.allSatisfy({ $0.leaf == first.leaf }) {
      addTogether(in: first.leaf)
    } else {
      spreadOut()
    }
    family.removeAll(keepingCapacity: true)
  }

  /// Adds a family of one leaf.
  private mutating func addTogether(in leaf: Int) {
    byLeaf[leaf].add(count: family.reduce(0) { $0 + $1.number }, total: family.count)
    for sex in 0..<CellGrid.sexes {
      var (count, total) = (0, 0)
      for member in family where member.sex == sex {
        count += member.number
        total += 1
      }
      bySex[leaf * CellGrid.sexes + sex].add(count: count, total: total)
    }
  }

  /// Adds a family of several leaves to each of its cells.
  private mutating func spreadOut() {
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
