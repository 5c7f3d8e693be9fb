import Indicators
import Tallies

extension SliceCrossings {
  /// The parts into which everybody falls by their answers to a question that leaves at a level.
  ///
  /// Of a row in which all have an attribute that nobody has in the others, those of a slice who
  /// have it are the people of the slice in that row. Nil where the table tells by itself how many
  /// are in every slice of the smallest rows, and where it leaves them all open by more than the
  /// greatest small number.
  /// - Parameters:
  ///   - question: The question.
  ///   - answers: The parts of it into which the people around fall.
  ///   - level: The level.
  ///   - told: What is told of it.
  func division(
    by question: Question, _ answers: [Int], at level: TableLevel, told: [Holder.Sum]
  ) -> Holder.Division? {
    guard !bases.allSatisfy({ level.row(of: $0) == $0 }) else { return nil }
    let measure = remainders.indicators[question.indicator]?.measure
    let parts = (cells[question] ?? [:]).mapValues { $0.partition(measure) }
    let wholes = (wholes[question] ?? [:]).mapValues { $0.partition(measure) }
    let used = answers.filter { part in parts.values.contains { $0[part] > 0 } }
    let numbers = used.map { part in parts.mapValues { $0[part] } }
    guard used.count > 1, tellsOfRows(numbers, at: level) else { return nil }
    return Holder.Division(
      numbers: numbers, wholes: used.map { part in wholes.mapValues { $0[part] } }, told: told)
  }

  /// Whether parts that are told by slice in the rows of a level tell how many people are in a
  /// slice of a smaller row, to the greatest small number or closer, and more than all together.
  private func tellsOfRows(_ parts: [[Place: Int]], at level: TableLevel) -> Bool {
    let everybody = parts.dropFirst().reduce(parts[0]) { $0.merging($1, uniquingKeysWith: +) }
    let smaller = rows.map(\.cell).filter { row in
      let wide = level.row(of: row)
      return wide != row && TableLevel(wide) == level
    }
    let tables = parts.map { SliceMargins($0, smaller, at: level) }
    let together = SliceMargins(everybody, smaller, at: level)
    return tables.contains { $0.fillsSlices(of: together) }
      || together.cells.contains { place, count in
        let all = together.range(of: place)
        let ranges = tables.map { $0.range(of: place) }
        let least = ranges.reduce(0) { $0 + $1.lowerBound }
        let most = ranges.reduce(0) { $0 + $1.upperBound }
        return least > max(all.lowerBound, count - rule.greatest - 1)
          || most < min(all.upperBound, count + rule.greatest + 1)
      }
  }
}
