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
