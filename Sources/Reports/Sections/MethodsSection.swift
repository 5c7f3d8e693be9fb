import Documents
import Evaluations
import Indicators
import Studies

/// Every method of this report with its source, every definition and rule.
struct MethodsSection {
  let context: ReportContext

  var section: Section {
    Section(
      id: "methods", title: "Methods annex",
      sections: [
        statistics, context.evaluation.design.map { ComparisonMethods(evaluation: $0).section },
        definitions, rules,
      ].compactMap { $0 })
  }

  private var statistics: Section? {
    let notes = MethodsUsed(context: context).notes
    guard !notes.isEmpty else { return nil }
    let table = Table(
      id: "table-methods", caption: "Statistical methods used in this report",
      columns: [
        .init("Name", numeric: false), .init("What it does", numeric: false),
        .init("Source", numeric: false),
      ],
      rows: notes.map { Table.Row([.text($0.name), .text($0.text), .text($0.source)]) })
    return Section(id: "methods-statistics", title: "Statistics", blocks: [.table(table)])
  }

  private var definitions: Section? {
    guard !context.study.indicators.isEmpty else { return nil }
    let table = Table(
      id: "table-definitions", caption: "Definitions of the indicators",
      columns: [
        .init("Indicator", numeric: false), .init("Name in files", numeric: false),
        .init("Definition", numeric: false), .init("Moments", numeric: false),
        .init("Source", numeric: false),
      ],
      rows: rows)
    return Section(id: "methods-definitions", title: "Definitions", blocks: [.table(table)])
  }

  /// The indicators of one population and kind of record together.
  private var rows: [Table.Row] {
    let groups = context.study.indicators.map(group).reduce(into: [String]()) { groups, group in
      if !groups.contains(group) { groups.append(group) }
    }
    return groups.flatMap { name in
      [Table.Row([.text(name)], rank: .group)]
        + context.study.indicators.filter { group($0) == name }.map(row)
    }
  }

  private func group(_ indicator: Indicator) -> String {
    let records = indicator.record?.inWords ?? "no records need be linked"
    return "\(indicator.population.inWords.capitalisedFirst): \(records)"
  }

  private func row(_ indicator: Indicator) -> Table.Row {
    Table.Row([
      .text(indicator.title), .text(indicator.id), .text(indicator.definition),
      .text(indicator.moments.map(\.label).joined(separator: "; ").capitalisedFirst),
      .text(indicator.source),
    ])
  }

  private var rules: Section {
    Section(
      id: "methods-rules", title: "Rules for every indicator", blocks: [.bullets(Self.ruleTexts)])
  }

  private static let ruleTexts: [Sentence] = [
    """
    Education indicators are about children of school age (5 to 15 on 31 August before the \
    academic year of the day of imprisonment), social care indicators about all children.
    """,
    """
    Each child is counted once: as not linked, else as not followed up, else as missing, else in \
    the denominator.
    """,
    """
    A window runs from its first day to before its last and must be over on the day of the \
    extract; for a term or a year, its last day must be.
    """,
    """
    A linked child with no row in a table of statuses or events is a no; a linked child with no \
    attendance in a term is missing.
    """,
    """
    A family’s area, arm and day are those of its child with the earliest day of imprisonment.
    """,
    "Percentages are shown to one decimal; nothing is worked out from that decimal.",
    """
    A figure is called higher or lower only where its whole interval lies on one side; words such \
    as more than double only where the whole interval of the ratio does.
    """,
    "With fewer than 10 in the denominator no percentage is given.",
  ]
}
