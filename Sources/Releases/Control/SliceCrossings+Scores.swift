import Tallies

extension SliceCrossings {
  /// Whether a mean by slice leaves open how many few of a row have a score of a kind, all slices
  /// together: how many they can be in each slice adds up.
  func leavesRowsOpen(_ mean: Question, at level: TableLevel) -> Bool {
    let small = decision.means.small[mean] ?? []
    guard !small.isEmpty else { return true }
    let sums = SliceTables.sums(cells[mean] ?? [:], at: level)
    let places = places(of: sums, at: level)
    return small.allSatisfy { small in
      guard let kind = small.kind else { return false }
      let rooms = places.filter { small.row.holds($0.row) }.compactMap { sums[$0] }.map {
        ScoreRoom($0)
      }
      return rooms.isEmpty
        || ScoreRooms(rooms: rooms, kind: kind).leaveOpen(greatest: rule.greatest)
    }
  }

  /// The slices of the rows of a level, in order.
  private func places(of sums: [Place: CellNumbers], at level: TableLevel) -> [Place] {
    let slices = Set(sums.keys.map(\.slice)).sorted()
    return rows.filter { TableLevel($0.cell) == level }.flatMap { row in
      slices.map { Place(row: row.cell, slice: $0) }
    }
  }

  /// Whether a mean by slice stands alone, others being shown in no row, or all that it tells
  /// together with them leaves as finely.
  func leavesPartnersOpen(_ mean: Question, at level: TableLevel) -> Bool {
    (decision.means.partners[mean] ?? []).allSatisfy { partner in
      !(decision.questions[partner.mean.table.question] ?? []).contains(false)
        || partner.questions.allSatisfy { question in
          levels[question].map { !$0.isCoarser(than: level) } ?? false
        }
    }
  }

  /// What the mean of a score by slice tells of a question that rests on the same form: between
  /// what those with the attribute lie in each slice of the rows of its level.
  /// - Parameters:
  ///   - question: The question.
  ///   - mean: The mean.
  ///   - level: The level at which the mean leaves.
  func limits(
    of question: Question, by mean: Question, at level: TableLevel
  ) -> [SlicedAnswers<Slice>.Limit] {
    guard let kind = decision.means.kinds[mean]?[question] else { return [] }
    let means = SliceTables.sums(cells[mean] ?? [:], at: level)
    let answers = SliceTables.sums(cells[question] ?? [:], at: level)
    return places(of: answers, at: level).compactMap { place in
      guard let answer = answers[place], answer.known > 0, let scores = means[place] else {
        return nil
      }
      let range = ScoreRoom(scores).numbers(
        around: answer.numerator, among: answer.known, of: kind, greatest: rule.greatest)
      return .init(place: place, parts: [0], range: range)
    }
  }
}
