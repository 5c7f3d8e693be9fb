import Symbols
import Documents
import Evaluations
import KPIs

/// A row of the table of indicators: of a figure, or of a year of a trend.
struct FigureRow {
  /// The figure's cells, nil for a year of a trend.
  private let words: FigureWords?
  /// Value, interval and counts.
  let cells: [Value]
  /// Whether there is anything to show of it.
  let isShown: Bool

  /// The row of a figure.
  init(_ words: FigureWords) {
    self.words = words
    isShown = words.isShown
    cells = [words.value, words.interval, words.kpi.unit == .count ? .text("") : words.counts]
  }

  /// The row of a year.
  init(kpi: KPI, point: Trend.Point) {
    words = nil
    let point = PointWords(kpi: kpi, point: point)
    isShown = point.isShown
    cells = [point.value, point.interval, point.counts]
  }

  /// Whether it is set beside a published figure, or is not because that is withheld.
  var isCompared: Bool {
    guard let figure = words?.figure else { return false }
    return figure.uncompared?.absence == .suppressed
      || figure.comparators.contains { $0.kind == .published }
  }

  /// Whether the study declared a target.
  var hasTarget: Bool { words?.figure.target != nil }

  /// The target, empty for a year of a trend.
  var target: Value { words?.target ?? .text("") }

  /// How it stands to a published figure.
  func comparison(_ code: String) -> Value {
    words?.comparison(code) ?? .absent(.notAvailable)
  }
}
