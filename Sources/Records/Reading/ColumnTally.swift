import Tallies

/// What was found in the cells of one column.
struct ColumnTally {
  /// Cells mended, numbers and codes.
  var mendedNumbers = 0
  var mendedCodes = 0
  /// Cells with a number that the study declares as no answer.
  var missingCodes = 0
  /// Cells without a value, by symbol.
  var symbols = [Int](repeating: 0, count: MissingSymbol.allCases.count)

  /// The counts by rule.
  var counts: [QualityRule: Int] {
    var counts: [QualityRule: Int] = [
      .mendedNumber: mendedNumbers, .mendedCode: mendedCodes, .missingCode: missingCodes,
    ]
    for symbol in MissingSymbol.allCases { counts[symbol.rule] = symbols[symbol.rawValue] }
    return counts
  }
}
