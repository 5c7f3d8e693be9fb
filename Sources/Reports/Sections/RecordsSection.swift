import Releases
import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Where the figures come from: linkage, denominators, missing values and data quality.
struct RecordsSection {
  let context: ReportContext

  var section: Section {
    Section(
      id: "records", title: "Records, linkage and denominators",
      blocks: [.text(Self.lead), .text(context.notCollected(Set(Topic.allCases)))]
        .filter { $0 != .paragraph([]) },
      sections: [
        flow(.education), flow(.socialCare), ledger,
        LinkageTable(context: context).section, QualityTable(context: context).section,
      ].compactMap { $0 })
  }

  private static let lead: Sentence = """
    Every percentage in this report has a denominator of its own. A child leaves it in one of \
    three ways, taken in this order: its records of that kind were not linked; the time to be \
    looked at was not over on the day of the extract; or the value is not known. A child who is \
    not linked is never counted as a no.
    """

  private func flow(_ kind: RecordKind) -> Section? {
    let indicators = context.study.indicators.filter { $0.record == kind }
    guard !indicators.isEmpty else { return nil }
    let id = "flow-\(kind.rawValue)"
    let title = "From recognition to follow-up: \(kind.inWords)"
    guard let figure = CohortFlow(context: context, kind: kind, indicators: indicators)?.figure
    else {
      return Section(
        id: id, title: title,
        blocks: [
          .text(
            isHidden(indicators)
              ? "The flow is not shown: its numbers are suppressed to protect people."
              : "The flow is not shown: no child is in the population.")
        ])
    }
    return Section(id: id, title: title, blocks: [.figure(figure)])
  }

  /// Whether a number of some indicators is suppressed.
  private func isHidden(_ indicators: [Indicator]) -> Bool {
    indicators.contains { indicator in
      indicator.moments.contains { moment in
        guard let finding = context.reading(indicator, moment).finding else { return false }
        return finding.state == .suppressed || !finding.hidesNothing
      }
    }
  }

  private var ledger: Section? {
    let readings = context.readings
    guard readings.contains(where: { $0.finding != nil }) else { return nil }
    guard readings.contains(where: \.isShown) || !readings.contains(where: \.isSuppressed) else {
      return Section(
        id: "ledger", title: "Who is in each denominator",
        blocks: [.text("Every denominator is suppressed to protect people.")])
    }
    let notes: [[Inline]] = [
      ["Eligible = not linked + not followed up + missing + denominator, in every row."]
    ]
    let table = Table(
      id: "table-ledger", caption: "Denominator ledger of \(context.cohort.name)",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Eligible"), .init("Not linked"),
        .init("Not followed up"), .init("Missing"), .init("Denominator"), .init("Numerator"),
      ],
      rows: readings.map(ledgerRow), notes: notes)
    return Section(
      id: "ledger", title: "Who is in each denominator", blocks: [.table(table)])
  }

  private func ledgerRow(_ reading: Reading) -> Table.Row {
    let label = Value.text(reading.label)
    guard let finding = reading.finding else {
      return Table.Row([label, .count(0)] + Array(repeating: .absent(.notApplicable), count: 5))
    }
    guard finding.state != .suppressed else {
      return Table.Row([label] + Array(repeating: .absent(.suppressed), count: 6))
    }
    let tally = finding.tally
    return Table.Row([
      label, .known(finding.hidesNothing ? tally.eligible : nil),
      .known(finding.shown(.notLinked)), .known(finding.shown(.notFollowedUp)),
      .known(finding.shown(.missing)), .count(tally.denominator),
      tally.denominator > 0 ? .count(tally.numerator) : .absent(.notApplicable),
    ])
  }
}
