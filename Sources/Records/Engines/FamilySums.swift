import Tallies

/// Second-order sums over families for every cell of a grid.
struct FamilySums {
  /// The sums, a cell each.
  private(set) var sums: [ClusterSums]
  private var counts: [Int]
  private var totals: [Int]
  private var touched: [Int] = []

  /// Empty sums for a number of cells.
  init(cells: Int) {
    sums = [ClusterSums](repeating: .zero, count: cells)
    counts = [Int](repeating: 0, count: cells)
    totals = counts
  }

  /// Adds a child of the family at hand to a cell.
  mutating func add(_ number: Int, to cell: Int) {
    if totals[cell] == 0 { touched.append(cell) }
    counts[cell] += number
    totals[cell] += 1
  }

  /// Closes the family at hand.
  mutating func closeFamily() {
    for cell in touched {
      sums[cell].add(count: counts[cell], total: totals[cell])
      counts[cell] = 0
      totals[cell] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }
}
