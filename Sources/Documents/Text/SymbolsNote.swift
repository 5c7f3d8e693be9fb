import Symbols

/// The note that explains the shorthand of absent values.
enum SymbolsNote {
  /// The anchor of the note at the end.
  static let id = "symbols-used"
  /// The heading of the note at the end.
  static let title = "Symbols used"
  /// What stands before the symbols.
  static let lead =
    "Where a value cannot be given, its place holds the shorthand of the "
    + "Government Statistical Service."

  /// One line for a table: nil where it holds no shorthand.
  static func line(for table: Table) -> String? {
    let found = Set(table.rows.flatMap(\.cells).compactMap(\.absence))
    let absences = Absence.allCases.filter(found.contains)
    if absences.isEmpty { return nil }
    return "Shorthand: " + absences.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ")
      + "."
  }
}
