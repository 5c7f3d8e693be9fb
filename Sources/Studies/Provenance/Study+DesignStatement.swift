import Indicators

extension Study {
  /// Everything that the study declares of its comparison of areas, one statement a line.
  ///
  /// Undefined nowhere: without a design the lines marked * are left out. The order of keys and
  /// lists in `study.yaml`, and how its numbers are written, make no difference. In this order:
  ///
  /// 1. `paramount comparison 1`, the form of this text.
  /// 2. * `question ` and the question, every run of white space in it a single space.
  /// 3. * `unit area`.
  /// 4. For each area, in the order of codes: `area `, its code, a space, and its rollout date such
  ///    as 2021-11-01, or `none`.
  /// 5. * For each declared comparator, in the order of codes: `comparator ` and its code; where
  ///    none is declared `comparator all`.
  /// 6. `primary ` and the indicator, or `primary none`.
  /// 7. For each secondary outcome, in alphabetical order: `secondary ` and the indicator.
  /// 8. * For each adjuster, in alphabetical order: `adjust ` and its name as in `study.yaml`.
  /// 9. * For each smallest effect, by indicator in alphabetical order: `smallest-effect `, the
  ///    indicator, a space, and the number (a fraction or points) in the fewest digits that read
  ///    back as the same double, such as 0.05 or 2.0.
  /// 10. * For each margin the same, with `margin `.
  /// 11. * `period ` and `quarter`, `half-year` or `year`.
  /// 12. * `level 0.95`, the confidence level (`StudyDesign.confidenceLevel`).
  ///
  /// Alphabetical is the order of Unicode code points. Every line, the last too, ends with a line
  /// feed (U+000A).
  public var designStatement: String {
    let further = design.map { Self.declared($0) }
    let lines =
      ["paramount comparison 1"] + (further?.before ?? []) + areaLines
      + (further?.comparators ?? []) + ["primary \(outcomes.primary ?? "none")"]
      + Self.ordered(outcomes.secondary).map { "secondary \($0)" } + (further?.after ?? [])
    return lines.map { $0 + "\n" }.joined()
  }

  /// The SHA-256 digest of `designStatement` in UTF-8, as 64 hexadecimal digits in small letters.
  ///
  /// Undefined nowhere: without a design it is the digest of the areas and outcomes.
  public var designDigest: String {
    SHA256.hexadecimal(of: Array(designStatement.utf8))
  }

  /// The areas with their rollout dates.
  private var areaLines: [String] {
    Self.ordered(
      areas.map { area in "area \(area.code) \(area.rollout?.description ?? "none")" })
  }

  /// The lines of a design that stand before the areas, with the comparators, and at the end.
  private static func declared(
    _ design: StudyDesign
  ) -> (before: [String], comparators: [String], after: [String]) {
    let question = design.question.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let comparators = design.comparators.isEmpty ? ["all"] : ordered(design.comparators)
    return (
      ["question \(question)", "unit area"], comparators.map { "comparator \($0)" },
      ordered(design.adjustment.map { "adjust \($0.rawValue)" })
        + sizes("smallest-effect", design.smallestEffects) + sizes("margin", design.margins)
        + ["period \(design.period.rawValue)", "level \(StudyDesign.confidenceLevel)"]
    )
  }

  /// Sizes by indicator.
  private static func sizes(_ name: String, _ sizes: [String: Double]) -> [String] {
    ordered(Array(sizes.keys)).map { "\(name) \($0) \(sizes[$0]?.description ?? "")" }
  }

  /// Texts in the order of their code points.
  private static func ordered(_ texts: [String]) -> [String] {
    texts.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }
}
