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
  ///
  /// A category that nobody of a leaf gave is counted as zero there: nobody is not the same as not
  /// collected.
  mutating func add(
    _ unit: Unit, _ dimension: String, _ values: [Int32], _ categories: [String],
    by informant: InstrumentVersion.Informant? = nil
  ) {
    let width = categories.count + 1
    var counts = [Int](repeating: 0, count: frame.leaves * width)
    var isFilled = [Bool](repeating: false, count: frame.leaves)
    for (subject, value) in values.enumerated() {
      let leaf = frame.leaf(of: subject, unit)
      isFilled[leaf] = true
      guard value != Self.outside else { continue }
      counts[leaf * width + (value == RecordColumn.missing ? categories.count : Int(value))] += 1
    }
    let grid = CellGrid(frame.extract.study.areas)
    for (place, count) in counts.enumerated() where isFilled[place / width] {
      let isUnknown = place % width == categories.count
      if isUnknown && count == 0 { continue }
      let category = isUnknown ? "unknown" : categories[place % width]
      grid.forEachCell(ofLeaf: place / width) { cell in
        let key = CountKey(
          unit: unit.plural, dimension: dimension, category: category,
          cell: grid.cells[cell].answered(by: informant))
        entries[key, default: 0] += count
      }
    }
  }
}
