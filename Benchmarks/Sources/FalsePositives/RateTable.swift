import Foundation

/// A table: rows methods, columns rollouts, entries per cent.
struct RateTable {
  /// What is counted.
  enum Kind {
    /// P values of 0.05 or less where there is no effect.
    case falseTests
    /// Intervals without 0 where there is no effect.
    case falseIntervals
    /// P values of 0.05 or less where there is an effect.
    case found
    /// Equivalence shown where the effect is as large as the margin.
    case equivalence
  }

  let kind: Kind
  let names: [String]
  let columns: [[Row: Score]]

  /// The lines of Markdown.
  var lines: [String] {
    ["## \(title)", "", remark, "", line("Method", names)]
      + ["|" + String(repeating: "---|", count: names.count + 1)]
      + Row.allCases.compactMap(row)
  }

  /// The row of a method, nil where nothing is counted in any column.
  private func row(_ row: Row) -> String? {
    guard isShown(row) else { return nil }
    let shares = columns.map { column in column[row].flatMap(share) }
    guard shares.contains(where: { $0?.percent != nil }) else { return nil }
    return line(row.name, shares.map(cell))
  }

  private func isShown(_ row: Row) -> Bool {
    switch kind {
    case .falseTests: row != .equivalence
    case .found: row != .equivalence && row != .earlierTrends
    case .falseIntervals: true
    case .equivalence: row == .equivalence
    }
  }

  private func share(_ score: Score) -> Score.Share? {
    kind == .falseIntervals ? score.misses : score.tests
  }

  private func cell(_ share: Score.Share?) -> String {
    guard let percent = share?.percent else { return "–" }
    let text = String(format: "%.1f", percent)
    return kind != .found && percent > tooOften ? "**\(text)**" : text
  }

  /// Above 5 % by three standard errors of so many studies.
  private var tooOften: Double { 5 + 3 * error }

  private var studies: Int {
    switch kind {
    case .falseTests, .falseIntervals: Page.studies.without
    case .found, .equivalence: Page.studies.with
    }
  }

  /// The standard error of 5 %, in points.
  private var error: Double { 100 * (0.05 * 0.95 / Double(studies)).squareRoot() }

  private func line(_ first: String, _ cells: [String]) -> String {
    "| " + ([first] + cells).joined(separator: " | ") + " |"
  }

  private var title: String {
    switch kind {
    case .falseTests: "Something found where there is nothing"
    case .falseIntervals: "Intervals that leave out the truth, which is no effect"
    case .found: "An effect of 15 points found"
    case .equivalence: "Called equivalent though the difference is as large as the margin"
    }
  }

  private var remark: String {
    let drawn = String(
      format: "%d studies a column, the standard error of 5 %% is %.1f points. ", studies, error)
    switch kind {
    case .falseTests: return drawn + "P values of 0.05 or less, per cent."
    case .falseIntervals:
      return drawn + "Intervals of 95 % without 0, per cent of those that are given. An interval "
        + "without limits leaves out nothing."
    case .found: return drawn + "P values of 0.05 or less, per cent."
    case .equivalence: return drawn + "P values of equivalence of 0.05 or less, per cent."
    }
  }
}
