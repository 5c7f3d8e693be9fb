import Tallies

/// Counts spells that are open, empty or overlap: worth knowing, but no error.
enum SpellCounts {
  /// Adds the counts of a table of spells.
  /// - Parameters:
  ///   - columns: The columns, among them `from` and `to`.
  ///   - offsets: The first row of each child.
  ///   - quality: Where counts go.
  static func add(
    _ columns: [RecordColumn], _ offsets: [Int32], to quality: inout [QualityRule: Int]
  ) {
    guard let from = columns.first(where: { $0.name == "from" })?.values,
      let to = columns.first(where: { $0.name == "to" })?.values
    else { return }
    let others = columns.filter { $0.name != "from" && $0.name != "to" }.map(\.values)
    var (open, empty, overlapping) = (0, 0, 0)
    for row in from.indices {
      if to[row] == RecordColumn.missing { open += 1 }
      if to[row] == from[row] { empty += 1 }
    }
    for subject in 0..<max(0, offsets.count - 1) {
      let rows = Int(offsets[subject])..<Int(offsets[subject + 1])
      if rows.count > 1 { overlapping += overlaps(rows, from, to, others) }
    }
    quality[.openSpell, default: 0] += open
    quality[.emptySpell, default: 0] += empty
    quality[.overlappingSpell, default: 0] += overlapping
  }

  /// The number of spells of one child that overlap an earlier one of the same value.
  private static func overlaps(
    _ rows: Range<Int>, _ from: [Int32], _ to: [Int32], _ others: [[Int32]]
  ) -> Int {
    let spells = rows.filter { to[$0] != from[$0] }
      .map { row in (value: others.map { $0[row] }, from: from[row], to: to[row]) }
      .sorted { first, second in
        first.value == second.value
          ? first.from < second.from : first.value.lexicographicallyPrecedes(second.value)
      }
    var count = 0
    var end = Int32.min
    for (place, spell) in spells.enumerated() {
      if place == 0 || spells[place - 1].value != spell.value {
        end = Int32.min
      } else if spell.from < end {
        count += 1
      }
      end = max(end, spell.to == RecordColumn.missing ? Int32.max : spell.to)
    }
    return count
  }
}
