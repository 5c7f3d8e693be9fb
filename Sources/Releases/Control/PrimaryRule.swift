import Indicators
import Studies
import Tallies

/// Which numbers are small in themselves.
struct PrimaryRule: Sendable {
  /// The greatest small number, 0 where none is.
  let greatest: Int
  /// Whose zeros are hidden.
  let zeros: DisclosureRule.Zeros

  /// The rule of a study.
  init(_ rule: DisclosureRule) {
    greatest = rule.suppress.greatest
    zeros = rule.zeros
  }

  /// Whether a number of people is small: from 1 to the greatest.
  func isSmall(_ count: Int) -> Bool { count >= 1 && count <= greatest }

  /// Whether a number of people, the others, or all together are few.
  func hasSmallPart(_ count: Int, of total: Int) -> Bool {
    isSmall(count) || isSmall(total) || isSmall(total - count)
  }

  /// Whether a tally is suppressed: of a share the number with the attribute, the others or all are
  /// few; of a rate the events or all; of a mean all.
  ///
  /// Zeros count as few where they are hidden.
  func suppresses(_ tally: Tally, _ indicator: Indicator?) -> Bool {
    suppresses(CellNumbers(tally), indicator)
  }

  /// Whether the numbers of a cell are suppressed, by the same rule.
  private func suppresses(_ cell: CellNumbers, _ indicator: Indicator?) -> Bool {
    guard let indicator else { return true }
    switch indicator.measure {
    case .proportion:
      return hasSmallPart(cell.numerator, of: cell.known)
        || hides(indicator, cell.numerator, of: cell.known)
    case .rate:
      return isSmall(cell.numerator) || isSmall(cell.known)
        || hides(indicator, cell.numerator, of: cell.known)
    case .mean: return isSmall(cell.known)
    }
  }

  /// Whether it is hidden that nobody has an attribute, or everybody.
  private func hides(_ indicator: Indicator, _ count: Int, of total: Int) -> Bool {
    guard total > 0, zeros.areSuppressed(of: indicator.id) else { return false }
    if case .rate = indicator.measure { return count == 0 }
    return count == 0 || count == total
  }

  /// Whether any number of a cell is small.
  func hasSmallNumber(_ cell: CellNumbers, _ indicator: Indicator?) -> Bool {
    suppresses(cell, indicator) || (cell.unknown ?? []).contains(where: isSmall)
  }

  /// The counts beside a tally that are small.
  func smallCounts(_ tally: Tally) -> [HiddenCount] {
    HiddenCount.allCases.filter { isSmall($0.count(in: tally)) }
  }

  /// Whether the known answers of a stratum have a small part: of a mean all of them.
  func hasSmallPart(_ stratum: CellNumbers, _ indicator: Indicator?) -> Bool {
    if indicator?.measure.isMean == true { return isSmall(stratum.known) }
    return hasSmallPart(stratum.numerator, of: stratum.known)
      || indicator.map { hides($0, stratum.numerator, of: stratum.known) } ?? false
  }
}

extension PrimaryRule {
  /// Whether what is shown around a table leaves a small number in it open: it is at least what the
  /// rest of its row has no room for, and at most all of the row and all of the column.
  /// - Parameters:
  ///   - number: The number, which is not shown.
  ///   - row: The sum of its row.
  ///   - column: The sum of its column.
  ///   - total: The sum of the table.
  ///   - guardsZero: Whether 0 counts as small.
  func leavesOpen(_ number: Int, row: Int, column: Int, total: Int, guardsZero: Bool) -> Bool {
    guard isSmall(number) || (number == 0 && guardsZero) else { return true }
    return row + column - total <= 1 && min(row, column) > greatest
  }

  /// What was found in the extracts without small numbers.
  ///
  /// How many rows a table has is left out, but for children: whoever is counted has a row of their
  /// own, so that with those who are shown it tells how few the others can be.
  func shown(_ quality: [QualityKey: Int]) -> [QualityKey: Int] {
    let tables = Set(quality.filter { isSmall($0.value) }.keys.map(\.table))
    let rows = [QualityRule.rowsRead.rawValue, QualityRule.rowsKept.rawValue]
    return quality.filter { key, count in
      let isRows = rows.contains(key.rule)
      let tells = key.rule == QualityRule.rowsRead.rawValue && tables.contains(key.table)
      return !isSmall(count) && !tells && (!isRows || key.table == "children")
    }
  }
}
