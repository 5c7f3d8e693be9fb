import Indicators

/// A window in day numbers, as the rows of tables hold them.
struct DayWindow {
  /// Stands for no term.
  static let noTerm = Int32.min

  /// The first day.
  let start: Int32
  /// The first day after it.
  let end: Int32
  /// The day whose passing makes the window complete.
  let over: Int32
  /// The ordinal of the term, `noTerm` where the moment is none.
  let term: Int32

  /// A window in day numbers.
  init(_ window: Window) {
    start = window.start.dayNumber
    end = window.end.dayNumber
    over = window.over.dayNumber
    term = window.term.map { Int32($0.ordinal) } ?? Self.noTerm
  }
}
