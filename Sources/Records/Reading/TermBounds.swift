import Indicators

/// The first and last days of terms, worked out once.
struct TermBounds {
  /// All terms.
  static let all = TermBounds()

  private static let firstOrdinal = 1900 * 3
  private let firsts: [Int32]
  private let lasts: [Int32]

  /// The terms of 1900/01 to 2199/2200.
  private init() {
    let terms = (Self.firstOrdinal..<2200 * 3).map(Term.init(ordinal:))
    firsts = terms.map(\.firstDay.dayNumber)
    lasts = terms.map(\.lastDay.dayNumber)
  }

  /// The first day of a term.
  func first(_ ordinal: Int32) -> Int32 { firsts[Int(ordinal) - Self.firstOrdinal] }

  /// The last day of a term.
  func last(_ ordinal: Int32) -> Int32 { lasts[Int(ordinal) - Self.firstOrdinal] }
}
