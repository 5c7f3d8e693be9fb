import Indicators
import Studies
import Tallies

/// What plain counts tell of the people around a question's in slices that are categories of what
/// the study counts, such as the sexes.
struct PlainHolders {
  private let set: TallySet
  private let decision: ReleaseDecision
  private let adjuster: Adjuster

  /// The plain counts by an adjuster that are shown.
  init(_ set: TallySet, _ decision: ReleaseDecision, _ adjuster: Adjuster) {
    self.set = set
    self.decision = decision
    self.adjuster = adjuster
  }

  /// The people of each category, of whom all of each question are.
  /// - Parameters:
  ///   - cells: The numbers of questions in the smallest rows.
  ///   - category: The category that a slice is.
  func holders<Slice>(
    of cells: [Question: [SliceTables<Slice>.Place: CellNumbers]], category: (Slice) -> String
  ) -> [Question: [SliceHolder<Slice>]] {
    cells.reduce(into: [:]) { found, entry in
      let indicator = set.study.indicator(entry.key.indicator)
      let slices = Set(entry.value.keys.map(\.slice)).sorted()
      let unit = indicator?.unit.plural ?? ""
      func count(_ row: Cell, _ slice: Slice) -> CountKey {
        CountKey(unit: unit, dimension: adjuster.dimension, category: category(slice), cell: row)
      }
      guard slices.contains(where: { set.counts[count(Cell(), $0)] != nil }) else { return }
      let rows = decision.rows.leaves
      let numbers = rows.reduce(into: [SliceTables<Slice>.Place: Int]()) { numbers, row in
        for slice in slices {
          numbers[.init(row: row, slice: slice)] = set.counts[count(row, slice)] ?? 0
        }
      }
      let told = decision.rows.rows.map(\.cell).flatMap { row in
        let shown = slices.filter { !decision.counts.contains(count(row, $0)) }.map { [$0] }
        return (shown + (isToldWhole(row, unit) ? [slices] : [])).map {
          SliceHolder<Slice>.Sum(row: row, slices: $0)
        }
      }
      let width = entry.value.values.first?.partition(indicator?.measure).count ?? 0
      found[entry.key] = [
        SliceHolder(parts: Array(0..<width), rows: rows, numbers: numbers, told: told)
      ]
    }
  }

  /// Whether it is shown how many are recognised in a row.
  private func isToldWhole(_ row: Cell, _ unit: String) -> Bool {
    let all = CountKey(unit: unit, dimension: "recognised", category: "all", cell: row)
    return !decision.counts.contains(all)
  }
}
