import Indicators
import Studies
import Tallies

extension TallySet {
  /// The numbers by sex of each question in each arm.
  var numbersBySex: [Question: [SliceTables<String>.Place: CellNumbers]] {
    tallies.reduce(into: [:]) { found, entry in
      guard let sex = entry.key.cell.sex, entry.key.cell.arm != nil else { return }
      let place = SliceTables<String>.Place(row: Cell(arm: entry.key.cell.arm), slice: sex)
      found[Question(entry.key), default: [:]][place] = CellNumbers(entry.value)
    }
  }

  /// The numbers in the smallest rows of all of questions that are cut over all areas: of those
  /// whose slices add to them, where there are several areas.
  /// - Parameters:
  ///   - cells: The numbers by slice in each arm.
  ///   - rows: The rows.
  func wholes<Slice>(
    of cells: [Question: [SliceTables<Slice>.Place: CellNumbers]], in rows: ReleaseRows
  ) -> [Question: [Cell: CellNumbers]] {
    guard study.areas.count > 1 else { return [:] }
    return cells.reduce(into: [:]) { found, entry in
      let wholes = rows.leaves.map { CellNumbers(tallies[entry.key.key($0)] ?? .zero) }
      let isSum = Arm.allCases.allSatisfy { arm in
        let cut = entry.value.filter { $0.key.row.arm == arm }.map(\.value)
        let whole = rows.leaves.indices.filter { rows.leaves[$0].arm == arm }.map { wholes[$0] }
        return CellNumbers.people(cut) == CellNumbers.people(whole)
      }
      guard isSum else { return }
      found[entry.key] = Dictionary(zip(rows.leaves, wholes)) { first, _ in first }
    }
  }

  /// The numbers of each question by area and arm and by the categories of one of the adjusters.
  func numbers(
    byAdjuster adjuster: Int
  ) -> [Question: [SliceTables<String>.Place: CellNumbers]] {
    let name = study.design?.adjustment[adjuster]
    return adjusted.reduce(into: [:]) { found, entry in
      let cell = TableLevel.areasAndArms.row(of: entry.key.tally.cell)
      let category = entry.key.categories[adjuster]
      let place = SliceTables<String>.Place(row: cell, slice: name?.category(category) ?? category)
      let question = entry.key.tally.question
      let numbers = CellNumbers(entry.value)
      if found[question]?[place]?.add(numbers) == nil {
        found[question, default: [:]][place] = numbers
      }
    }
  }
}

extension CellNumbers {
  /// How many people are in some cells together: with the attribute, known, and not by the reason.
  fileprivate static func people(_ cells: [CellNumbers]) -> [Int] {
    cells.reduce([0, 0, 0, 0, 0]) { sums, cell in
      zip(sums, [cell.numerator, cell.known] + (cell.unknown ?? [0, 0, 0])).map(+)
    }
  }
}
