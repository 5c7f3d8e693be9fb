import Tallies

extension SliceCrossings {
  /// What the mean of a score by slice tells of a question that rests on the same form: between
  /// what those with the attribute lie in each slice of the rows of its level.
  /// - Parameters:
  ///   - question: The question.
  ///   - mean: The mean.
  ///   - level: The level at which the mean leaves.
  func limits(
    of question: Question, by mean: Question, at level: TableLevel
  ) -> [SlicedAnswers<Slice>.Limit] {
    guard let kind = decision.scoreKinds[mean]?[question] else { return [] }
    let means = SliceTables.sums(cells[mean] ?? [:], at: level)
    let answers = SliceTables.sums(cells[question] ?? [:], at: level)
    let slices = Set(answers.keys.map(\.slice)).sorted()
    return rows.filter { TableLevel($0.cell) == level }.flatMap { row in
      slices.map { Place(row: row.cell, slice: $0) }
    }.compactMap { place in
      guard let answer = answers[place], answer.known > 0, let scores = means[place] else {
        return nil
      }
      let room = ScoreRoom(count: scores.known, sum: scores.numerator, squares: scores.squares)
      let range = room.numbers(
        around: answer.numerator, among: answer.known, of: kind, greatest: rule.greatest)
      return .init(place: place, part: 0, range: range)
    }
  }
}
