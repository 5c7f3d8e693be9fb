import Reports
import Documents
import Evaluations
import KPIs
import Studies

/// How to read the page, what each indicator is, and where published figures come from.
struct NotesSection {
  let context: DashboardContext

  var section: Section {
    Section(
      id: "notes", title: "Notes and sources",
      blocks: [
        .definitions(notes),
        .details(summary: "What each indicator is", blocks: [.definitions(definitions)]),
      ]
        + sources)
  }

  private var notes: [Fact] {
    [
      Fact(
        "Whose figures",
        [
          """
          Education figures are of children of school age, social care figures of all children, \
          each of those whose records were linked and followed up; offers are made to families.
          """
        ]),
      Fact(
        "Intervals",
        [
          """
          95% intervals, by Wilson’s method for shares, widened where several children are of one \
          family. They say nothing of children who were not recognised or not linked.
          """
        ]),
      Fact("Marks", [.text(marks)]), Fact("Not compared", uncompared),
    ] + (context.study.targets.isEmpty ? [] : [Fact("Targets", [.text(Self.targets)])]) + [
      Fact("Small numbers", context.report.disclosure)
    ] + bounds + [
      Fact(
        "The same figures",
        [
          """
          Every figure of this page stands in the KPI files beside it, and those over all years in \
          the report, where methods, limitations and provenance stand too.
          """
        ])
    ]
  }

  /// How bounds of suppressed figures are read, where there are any.
  private var bounds: [Fact] {
    guard context.table.figures.contains(where: { $0.bounds != nil }) else { return [] }
    return [
      Fact(
        "Suppressed, but between",
        [
          "The words after ", .value(.absent(.suppressed)),
          .text(
            """
             say between what a suppressed figure lies, where some of its areas are shown. \
            \(BoundsWords.reading) \(BoundsWords.assurance)
            """),
        ])
    ]
  }

  private var marks: String {
    """
    ▲ higher, ▼ lower, ○ cannot be told apart from a published figure, by the whole interval of \
    the difference; ● target reached, □ not reached, ○ cannot tell, where the interval holds the \
    target; – too few to say, with fewer than ten known answers. The words beside a mark say the \
    same.
    """
  }

  /// What stands where nothing is compared.
  private var uncompared: [Inline] {
    let none: [Inline] = [
      "In place of a comparison ", .value(.absent(.notAvailable)),
      " means that no figure of the same kind is published",
      .text(
        context.study.disclosure.round == .none
          ? "" : ", or that rounded counts cannot be set beside it"),
    ]
    let withheld: [Inline] = [
      ", and ", .value(.absent(.suppressed)),
      """
       that there is one, but the comparison is withheld, because the study’s own figure or one of \
      its years is suppressed
      """,
    ]
    return none + (context.study.disclosure.suppress == .none ? [] : withheld) + ["."]
  }

  private static let targets = """
    A target is judged at one moment of its indicator, for everyone and for where and when the \
    pathway ran; not where or when it did not run.
    """

  private var definitions: [Fact] {
    let shown = context.pageKPIs.reduce(into: [KPI]()) { shown, kpi in
      if !shown.contains(where: { $0.title == kpi.title }) { shown.append(kpi) }
    }
    return shown.map { Fact($0.title, [.text("\($0.definition) Source: \($0.source).")]) }
  }

  private var sources: [Block] {
    let lines = context.table.kpis.flatMap { kpi -> [Line] in
      let figures = [context.figure(kpi.id)].compactMap(\.self) + context.table.figures(of: kpi.id)
      let published = figures.lazy.map { $0.comparators.filter { $0.kind == .published } }
      return (published.first { !$0.isEmpty } ?? []).map { Line(kpi: kpi, comparator: $0) }
    }
    if lines.isEmpty { return [.paragraph(["No published figure is used on this page."])] }
    let all = lines.map(\.comparator.source).reduce(into: [String]()) { all, source in
      if !all.contains(source) { all.append(source) }
    }
    let numbers = Dictionary(
      all.enumerated().map { ($1, String($0 + 1)) }, uniquingKeysWith: { first, _ in first })
    let table = Table(
      id: "table-sources", caption: "Published figures that the indicators are set beside",
      columns: [
        .init("Indicator", numeric: false), .init("Area", numeric: false), .init("Figure"),
        .init("Years or terms", numeric: false), .init("Source", numeric: false),
      ],
      rows: lines.map {
        Table.Row([
          .text($0.kpi.heading), .text($0.comparator.name), $0.kpi.value($0.comparator.value),
          .text($0.comparator.period), .text(numbers[$0.comparator.source] ?? ""),
        ])
      },
      notes: [
        [
          """
          Each child is set against the figure of its own year or term; the figure is their mean. \
          Sources are numbered as in the list below. \
          Crown copyright, Open Government Licence v3.0, where the source is a department.
          """
        ]
      ])
    return [
      .details(
        summary: "Where published figures come from",
        blocks: [.table(table), .list(all.map { [.text($0)] }, ordered: true)])
    ]
  }

  /// A published figure beside an indicator.
  private struct Line {
    let kpi: KPI
    let comparator: KPIComparator
  }
}
