import Documents
import Indicators
import Studies
import Tallies

/// What the pathway is, and how it is thought to help.
struct PathwaySection {
  let context: ReportContext

  var section: Section {
    Section(
      id: "pathway", title: "The pathway and its theory of change",
      blocks: [.text(Self.description), .table(areas)],
      sections: [
        Section(
          id: "pathway-description", title: "The pathway in brief",
          blocks: [.definitions(PathwayDescription.facts), .text(Self.framework)]),
        Section(
          id: "theory-of-change", title: "Theory of change",
          blocks: [
            .text(Self.theory), .figure(TheoryOfChange(context: context).figure),
          ]),
        Section(
          id: "core-components", title: "Core components",
          blocks: [
            .text(Self.components),
            .list(PathwayDescription.coreComponents.map { [.text($0)] }, ordered: true),
            .text(Self.adaptable),
          ]),
      ])
  }

  private static let description: Sentence = """
    Operation Paramount recognises children affected by a parent’s imprisonment early, by matching \
    prison receptions with police records, and offers their families support from a charity. It \
    began in Thames Valley in 2021.
    """

  private static let framework: Sentence = """
    The description follows the headings of the TIDieR checklist (Hoffmann and others, 2014, \
    doi:10.1136/bmj.g1687) and retells the published toolkit: Bekaert, S. and Massie, R. (2025), \
    What Works Series: The Thames Valley Operation Paramount Toolkit, Thames Valley Violence \
    Prevention Partnership.
    """

  private static let theory: Sentence = """
    The hope is that children who are recognised early, and whose families are approached with \
    care, get fitting support in good time. It rests on five assumptions: that early recognition \
    makes earlier support possible; that sharing records is lawful, ethical and practicable; that \
    community partners have the capacity and skill; that families are willing when approached with \
    sensitivity; and that a first contact without stigma makes taking up support more likely.
    """

  private static let components: Sentence = """
    The toolkit names seven components that every area should keep. How far each was in place is \
    not measured in this report.
    """

  private static let adaptable: Sentence = """
    Four more may be adapted to the place: the kind and role of community partners, the staffing, \
    the ways of engaging families, and the measures of evaluation.
    """

  /// The study's areas with the day from which the pathway was offered.
  private var areas: Table {
    Table(
      id: "table-areas", caption: "Areas of the study and when the pathway was rolled out",
      columns: [
        .init("Area", numeric: false), .init("Code", numeric: false),
        .init("Rolled out", numeric: false), .init("Children recognised"),
        .init("Of them after rollout"),
      ],
      rows: context.study.areas.map(row),
      notes: [
        [
          """
          A child belongs to the rollout arm where the area’s rollout was on or before the day of \
          imprisonment, else to the comparison arm.
          """
        ]
      ])
  }

  private func row(_ area: Area) -> Table.Row {
    let counts = context.counts
    return Table.Row([
      .text(area.name), .text(area.code),
      .text(rollout(area)),
      .known(counts.recognised(.child, in: .init(area: area.code))),
      isRolledOut(area)
        ? .known(counts.recognised(.child, in: .init(area: area.code, arm: .rollout)))
        : .absent(.notApplicable),
    ])
  }

  private func isRolledOut(_ area: Area) -> Bool { context.study.rolloutAreas.contains(area) }

  private func rollout(_ area: Area) -> String {
    guard let day = area.rollout else { return "No: comparison area" }
    return isRolledOut(area)
      ? day.inWords : "Not by the extract: comparison area, planned for \(day.inWords)"
  }
}
