import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Indicators by sex, and what is known of other groups: explored, never claimed.
struct EqualitySection {
  let context: ReportContext

  var section: Section {
    Section(
      id: "equality", title: "By sex, age, ethnicity and parent",
      blocks: [.text(Self.caution), bySex, .bullets(others)])
  }

  private static let caution: Sentence = """
    These breakdowns are exploratory: they were not declared beforehand, differences between \
    groups are not tested, and nothing is corrected for how many are shown. Intervals that lie \
    apart, or overlap, prompt a question and answer none.
    """

  /// The sexes that have columns, with their names.
  private static let sexes = [("F", "Girls"), ("M", "Boys")]

  private var rows: [Table.Row] {
    let readings = context.readings.filter {
      $0.indicator.unit == .child && $0.finding != nil
    }
    return readings.compactMap { reading in
      let parts = Self.sexes.map { part(reading, of: $0.0) }
      guard parts.contains(where: { $0.finding != nil }) else { return nil }
      return Table.Row(
        [.text(reading.label)]
          + parts.flatMap { [$0.counts, Value.withLimits($0.size, $0.interval)] })
    }
  }

  private func part(_ reading: Reading, of sex: String) -> Reading {
    let cell = Cell(arm: context.cohort.cell.arm, sex: sex)
    return context.reading(reading.indicator, reading.moment, in: cell)
  }

  private var bySex: Block {
    guard context.counts.isAsked(.child, "sex"), !rows.isEmpty else {
      return .text("No indicator is broken down by sex, since none was counted by it.")
    }
    return .table(
      Table(
        id: "table-by-sex", caption: "Indicators by sex for \(context.cohort.name)",
        columns: [.init("Indicator and moment", numeric: false)]
          + Self.sexes.flatMap { sex in
            [Table.Column("\(sex.1), count"), Table.Column("\(sex.1), size (interval)")]
          },
        rows: rows, notes: [note.inlines]))
  }

  private var note: Sentence {
    let cell = context.cohort.cell
    let unknown = context.counts.count(.child, "sex", "U", in: cell)
    let whole: Sentence =
      unknown == 0
      ? "The sex of every child is recorded."
      : """
      Children whose sex is not recorded (\(.known(unknown))) are in neither column.
      """
    return """
      \(whole) With fewer than \(.count(Reading.fewest)) known answers only the count is given. \
      Scores of questionnaires and families’ take-up are not broken down by sex.
      """
  }

  /// The other groups: where their counts stand, or that they were not collected.
  private var others: [Sentence] {
    [
      group("age_group", "Age group", "table-children"),
      group("ethnicity", "Ethnicity", "table-ethnicity"),
      group("parent", "Which parent was imprisoned", "table-parent"),
      """
      \(strong: "Disability, religion and other characteristics.") The records of this study do \
      not hold them, so that nothing is known of them.
      """,
    ]
  }

  private func group(_ dimension: String, _ title: String, _ table: String) -> Sentence {
    guard context.counts.isAsked(.child, dimension) else {
      return "\(strong: "\(title).") Not collected: nothing here is zero, and nothing is known."
    }
    return """
      \(strong: "\(title).") How many children were recognised is in \(see: table). Indicators are \
      not counted by it, so that none can be given\(balance(dimension)).
      """
  }

  /// Where the study makes its arms alike in a group, nil where it does not.
  private func balance(_ dimension: String) -> Sentence {
    let names: [String: Adjuster] = [
      "age_group": .ageGroup, "ethnicity": .ethnicity, "parent": .parent,
    ]
    guard let adjuster = names[dimension], let design = context.evaluation.design,
      design.design.adjustment.contains(adjuster), !design.balance.isEmpty
    else { return "" }
    return "; how alike the arms are in it is in \(see: "table-balance")"
  }
}
