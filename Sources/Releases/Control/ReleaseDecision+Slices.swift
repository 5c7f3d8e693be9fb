import Tallies

extension ReleaseDecision {
  /// What is told of a question in a row, of which some smallest rows are cut into slices.
  /// - Parameters:
  ///   - row: The row.
  ///   - question: The question.
  ///   - bases: The smallest rows that are cut.
  ///   - isToldBySlice: Whether the question is told slice by slice in it.
  func row<Slice>(
    _ row: ReleaseRows.Row, of question: Question, bases: [Cell], isToldBySlice: Bool
  ) -> SlicedAnswers<Slice>.Row {
    let cut = bases.filter(row.cell.holds)
    return SlicedAnswers<Slice>.Row(
      cell: row.cell, bases: cut, leaves: cut.isEmpty ? row.leaves.map { rows.leaves[$0] } : [],
      isTold: isShown(question, in: row.cell), isKnownTold: tellsKnown(question, in: row.cell),
      isEverybodyTold: tellsEverybody(of: question, in: row.cell), isToldBySlice: isToldBySlice)
  }

  /// What is told of two linked questions in a row: all of it where both are told.
  /// - Parameters:
  ///   - row: The row.
  ///   - pair: The questions.
  ///   - bases: The smallest rows that are cut.
  ///   - isToldBySlice: Whether a question is told slice by slice in it.
  func row<Slice>(
    _ row: ReleaseRows.Row, of pair: AnswerPair, bases: [Cell],
    isToldBySlice: (Question) -> Bool
  ) -> SlicedAnswers<Slice>.Row {
    let told = [pair.first, pair.second].map { question -> SlicedAnswers<Slice>.Row in
      self.row(row, of: question, bases: bases, isToldBySlice: isToldBySlice(question))
    }
    return SlicedAnswers<Slice>.Row(
      cell: row.cell, bases: told[0].bases, leaves: told[0].leaves,
      isTold: told.allSatisfy(\.isTold), isKnownTold: told.contains(where: \.isKnownTold),
      isEverybodyTold: told.contains(where: \.isEverybodyTold),
      isToldBySlice: told.allSatisfy(\.isToldBySlice))
  }
}
