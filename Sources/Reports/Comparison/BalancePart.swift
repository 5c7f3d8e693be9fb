import Documents
import Evaluations
import Indicators
import Studies

/// How alike the arms are in what is recorded, before and after weighting.
struct BalancePart {
  let evaluation: DesignEvaluation

  /// The usual line beyond which a standardised difference counts as large.
  static let line = 0.1

  var section: Section {
    let title = "How alike the arms are"
    guard !evaluation.balance.isEmpty else {
      return Section(id: "arms-balance", title: title, blocks: [.text(absent)])
    }
    return Section(
      id: "arms-balance", title: title, blocks: [.text(sentence), .table(table)])
  }

  private var absent: Sentence {
    evaluation.design.adjustment.isEmpty
      ? "The study declared nothing to adjust for, so that the arms are not set side by side here."
      : """
      Not shown: no outcome has counts in both arms by what the study adjusts for, or they are too \
      small to be shown.
      """
  }

  private var sentence: Sentence {
    let found = evaluation.balance.filter { abs($0.standardisedDifference ?? 0) > Self.line }
    let start: Sentence =
      found.isEmpty
      ? "no recorded feature differs"
      : "the arms differ in \(listed(found))"
    let left = evaluation.balance.filter { abs($0.weightedDifference ?? 0) > Self.line }
    let after: Sentence =
      !evaluation.balance.contains { $0.weightedDifference != nil }
      ? "Weighting could not be done."
      : left.isEmpty
        ? "After the comparison arm is weighted to the rollout arm, none does."
        : "After weighting they still differ in \(listed(left))."
    return """
      By the usual line of 0.1 (the difference of the shares over their standard deviation), \
      \(start). \(after) Weighting makes the arms alike only in what is in the table.
      """
  }

  /// The features by question, such as age group (under 5; 16 and over).
  private func listed(_ rows: [BalanceRow]) -> Sentence {
    dimensions(rows).map { dimension -> Sentence in
      let found = ordered(rows.filter { $0.dimension == dimension }).map {
        Sentence([.text(category($0))])
      }
      return "\(heading(dimension).lowercasedFirst) (\(found.joined(by: "; ")))"
    }.listed()
  }

  private func dimensions(_ rows: [BalanceRow]) -> [String] {
    rows.map(\.dimension).reduce(into: []) { found, next in
      if !found.contains(next) { found.append(next) }
    }
  }

  private func category(_ row: BalanceRow) -> String {
    switch (row.dimension, row.category) {
    case ("sex", "F"): "girls"
    case ("sex", "M"): "boys"
    case ("sex", "U"): "not known"
    case ("age-group", "5-10"): "5 to 10"
    case ("age-group", "11-15"): "11 to 15"
    default: row.category.replacing("-", with: " ")
    }
  }

  /// Age groups in the order of age, everything else as it is.
  private func ordered(_ rows: [BalanceRow]) -> [BalanceRow] {
    let ages = ["under-5", "5-10", "11-15", "16-and-over"]
    return rows.enumerated().sorted { first, second in
      let places = [first, second].map { ages.firstIndex(of: $0.element.category) ?? $0.offset }
      return (places[0], first.offset) < (places[1], second.offset)
    }.map(\.element)
  }

  private var table: Table {
    Table(
      id: "table-balance", caption: "Recorded features of the arms, before and after weighting",
      columns: [
        .init("Feature", numeric: false), .init("Rollout arm"), .init("Comparison arm"),
        .init("Standardised difference"), .init("After weighting"),
        .init("Beyond 0.1", numeric: false),
      ],
      rows: rows,
      notes: [
        [
          """
          Among those whose outcome is known. Rows that would show a small number are left out.
          """
        ]
      ] + ages)
  }

  /// The day to which ages are counted, where age groups are shown.
  private var ages: [[Inline]] {
    guard evaluation.balance.contains(where: { $0.dimension == Adjuster.ageGroup.rawValue }) else {
      return []
    }
    return [
      [
        """
        Age group: the age in whole years on 31 August at the start of the academic year (1 \
        August to 31 July) of the day of imprisonment.
        """
      ]
    ]
  }

  private var rows: [Table.Row] {
    dimensions(evaluation.balance).flatMap { dimension in
      [Table.Row([.text(heading(dimension))], rank: .group)]
        + ordered(evaluation.balance.filter { $0.dimension == dimension }).map(row)
    }
  }

  private func heading(_ dimension: String) -> String {
    (Adjuster(rawValue: dimension)?.inWords ?? dimension).capitalisedFirst
  }

  private func row(_ row: BalanceRow) -> Table.Row {
    func shown(_ value: Double?) -> Value {
      value.map { .signed($0, decimals: 2) } ?? .absent(.notApplicable)
    }
    let beyond = abs(row.standardisedDifference ?? 0) > Self.line
    let after = abs(row.weightedDifference ?? 0) > Self.line
    let words = beyond ? (after ? "before and after" : "before") : (after ? "after" : "no")
    return Table.Row([
      .text(category(row).capitalisedFirst), .share(row.rollout), .share(row.comparison),
      shown(row.standardisedDifference), shown(row.weightedDifference), .text(words),
    ])
  }
}
