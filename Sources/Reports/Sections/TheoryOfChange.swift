import Documents
import Indicators
import Studies

/// The pathway's theory of change in our own words, each part tied to what measures it.
///
/// Source: Bekaert, S. and Massie, R. (2025). What Works Series: The Thames Valley Operation
/// Paramount Toolkit. Thames Valley Violence Prevention Partnership.
struct TheoryOfChange {
  /// A part of the theory.
  struct Part: Hashable {
    let text: String
    /// What would be evidence of it: names of indicators, or of plain counts.
    let evidence: Set<String>

    init(_ text: String, _ evidence: Set<String> = []) {
      self.text = text
      self.evidence = evidence
    }
  }

  /// A stage of the theory with its parts.
  struct Stage: Hashable {
    let title: String
    let parts: [Part]
  }

  let context: ReportContext

  /// The stages, from what is put in to what is hoped for.
  static let stages: [Stage] = [
    Stage(
      title: "Inputs",
      parts: [
        Part("Prison receptions matched with police records", ["recognised"]),
        Part("Agreements to share records"),
        Part("A coordinator in the police"),
        Part("A skilled first contact with families"),
        Part("Commissioned community practitioners"),
        Part("Local partners: schools, social care"),
      ]),
    Stage(
      title: "Outputs",
      parts: [
        Part("Children recognised", ["recognised"]),
        Part("Families offered support", ["offered"]),
        Part("Families who take it up", ["accepted", "second-offer-accepted"]),
        Part("Case studies of good practice"),
      ]),
    Stage(
      title: "Short term",
      parts: [
        Part("Children become visible to services", ["known_before"]),
        Part("Professionals know more about them"),
        Part("Fitting support in good time", ["accepted", "contact", "early-help"]),
        Part("Agencies work together better", ["referral"]),
      ]),
    Stage(
      title: "Medium term",
      parts: [
        Part(
          "Children’s wellbeing and resilience",
          [
            "sdq-total", "sdq-internalising", "sdq-externalising", "sdq-prosocial", "sdq-impact",
            "sdq-high",
          ]),
        Part(
          "Engagement with school",
          ["attendance-above-90", "attendance-above-50", "suspended", "suspension-rate"]),
        Part("Families feel less alone"),
        Part("Less stigma"),
      ]),
    Stage(
      title: "Long term",
      parts: [
        Part("Fewer needs that escalate", ["social-care", "suspended"]),
        Part("Capacity to respond to hidden needs"),
        Part("Taken up by other forces"),
        Part("Recognition in national policy"),
      ]),
  ]

  /// The theory as a chart with its table.
  var figure: Figure {
    let parts = Self.stages.flatMap(\.parts)
    let measured = parts.count { !evidence($0).isEmpty }
    return Figure(
      id: "figure-theory-of-change",
      title: measured == 0
        ? "No part of the theory of change is measured in this report"
        : "\(measured) of \(parts.count) parts of the theory of change are measured in this report",
      caption: """
        Theory of change, re-told from Bekaert and Massie (2025). A marked box is one that an \
        indicator of this report measures; it does not mean that the change was found.
        """,
      alternative: """
        Five columns from inputs to the long term. The table below lists every part and what \
        measures it here.
        """,
      chart: .columns(chart), table: table)
  }

  private var chart: ColumnsChart {
    ColumnsChart(
      columns: Self.stages.map { stage in
        ColumnsChart.Column(
          title: stage.title,
          boxes: stage.parts.map { .init(text: $0.text, evidence: !evidence($0).isEmpty) })
      })
  }

  private var table: Table {
    let rows = Self.stages.flatMap { stage in
      stage.parts.map { part -> Table.Row in
        let names = evidence(part)
        return Table.Row([
          .text(part.text), .text(stage.title),
          .text(names.isEmpty ? "Not measured in this report" : names.joined(separator: "; ")),
        ])
      }
    }
    return Table(
      id: "table-theory-of-change", caption: "Parts of the theory of change and what measures them",
      columns: [
        .init("Part", numeric: false), .init("Stage", numeric: false),
        .init("Measured by", numeric: false),
      ], rows: rows)
  }

  /// What measures a part in this report, in the order of the catalogue.
  private func evidence(_ part: Part) -> [String] {
    let counts = Self.plainCounts.filter { key, unit, _ in
      part.evidence.contains(key) && context.counts.isAsked(unit, key)
    }.map(\.title)
    let indicators = context.study.indicators.filter { indicator in
      part.evidence.contains(indicator.id) && context.isMeasured(indicator)
    }.map(\.title)
    return counts + indicators
  }

  private static let plainCounts: [(key: String, unit: Unit, title: String)] = [
    ("recognised", .child, "Count of children recognised"),
    ("offered", .family, "Count of families offered support"),
    ("known_before", .child, "Count of children known before"),
  ]
}
