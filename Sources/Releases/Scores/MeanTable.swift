import Studies
import Tallies

/// The sums of a score by smallest row.
struct MeanTable: Sendable {
  /// The question.
  let table: QuestionTable
  private let squares: [Int]

  /// The sums of a mean.
  init(_ table: QuestionTable, _ rows: ReleaseRows, _ set: TallySet) {
    self.table = table
    squares = rows.leaves.map { set.tallies[table.question.key($0)]?.squares ?? 0 }
  }

  /// What is known of the scores of some of the smallest rows together.
  func room(in leaves: [Int]) -> ScoreRoom {
    ScoreRoom(
      count: leaves.reduce(0) { $0 + table.known.values[$1] },
      sum: leaves.reduce(0) { $0 + table.numerator.values[$1] },
      squares: leaves.reduce(0) { $0 + squares[$1] })
  }
}
