import Statistics

extension Calculation {
  /// The patterns of agreement of two lists of records.
  static let comparisonPatterns = Calculation(
    "linkage.comparison_patterns", "Two lists of records compared, each with each.",
    takes: [
      CalculationParameter("left", .other, "records, each a list of texts or null"),
      CalculationParameter("right", .other, "records, each a list of texts or null"),
      CalculationParameter("fields", .labels, "the names of the values of a record"),
      CalculationParameter(
        "levels", .labels,
        "how each is compared, such as exact | jaro_winkler>=0.9 | levenshtein<=1 | else"),
    ]
  ) { input in
    let names = try input.labels("fields")
    let levels = try input.labels("levels")
    try input.same(["fields": names.count, "levels": levels.count])
    let found = try RecordComparison.patterns(
      input.records("left"), input.records("right"),
      fields: levels.map { try FieldComparison(words: $0) })
    return [
      "patterns": found.map { $0.pattern.levels.map { $0 ?? -1 } }, "counts": found.map(\.pairs),
    ]
  }
}
