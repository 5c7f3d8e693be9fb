import Indicators
import Studies
import Tallies

/// Counts of categories by leaf, spread over all cells at the end.
struct CountTable {
  /// Stands for a child or family that is not asked.
  static let outside = Int32.max

  private let frame: CohortFrame
  private var entries: [CountKey: Int] = [:]

  /// An empty table for a cohort.
  init(frame: CohortFrame) {
    self.frame = frame
  }

  /// Every count.
  func counts() -> [CountKey: Int] { entries }

  /// Adds a question: one value for each child or family, a place among the categories.
  mutating func add(_ unit: Unit, _ dimension: String, _ values: [Int32], _ categories: [String]) {
    let width = categories.count + 1
    var counts = [Int](repeating: 0, count: frame.leaves * width)
    for (subject, value) in values.enumerated() where value != Self.outside {
      let category = value == RecordColumn.missing ? categories.count : Int(value)
      counts[frame.leaf(of: subject, unit) * width + category] += 1
    }
    let grid = CellGrid(frame.extract.study.areas)
    for (place, count) in counts.enumerated() where count > 0 {
      let category = place % width == categories.count ? "unknown" : categories[place % width]
      grid.forEachCell(ofLeaf: place / width) { cell in
        let key = CountKey(
          unit: unit.plural, dimension: dimension, category: category, cell: grid.cells[cell])
        entries[key, default: 0] += count
      }
    }
  }
}
