import Documents
import Indicators
import Studies

/// Social care status and contacts before and after imprisonment.
struct SocialCareSection {
  let context: ReportContext

  var section: Section {
    let title = "Children’s social care before and after imprisonment"
    let readings = context.readings([.socialCare])
    let absent = context.notCollected([.socialCare])
    guard readings.contains(where: { $0.finding != nil }) else {
      return Section(
        id: "social-care", title: title,
        blocks: absent.isEmpty
          ? [.text("No child in the cohort has a social care record to look at.")]
          : [.text(absent)])
    }
    return Section(
      id: "social-care", title: title,
      blocks: [
        .lead(Self.lead.inlines), .text(absent), noRecord,
        context.changes(readings.map(\.indicator.id)).isEmpty
          ? nil : Caution.regression(.socialCare),
      ].compactMap { $0 }
        .filter { $0 != .paragraph([]) },
      sections: [status, contacts].compactMap { $0 })
  }

  private static let lead: Sentence = """
    Status on the day of imprisonment and six months later, and contacts with the front door \
    (MASH) in the six months on either side, for children whose records were linked.
    """

  private var noRecord: Block? {
    context.reading("no-social-care-record", .at(months: 0)).map { reading in
      .text(
        """
        \(reading.statement.ended) Having no record is not the same as having records \
        that were not linked: children not linked are in neither count.
        """)
    }
  }

  private var status: Section? {
    part(
      "status", "Status", ["social-care", "early-help"], [.at(months: 0), .at(months: 6)])
  }

  private var contacts: Section? {
    part(
      "contacts", "Contacts and referrals", ["contact", "referral"],
      [.before(months: 6), .within(months: 6)])
  }

  private func part(
    _ name: String, _ title: String, _ ids: [String], _ moments: [Moment]
  ) -> Section? {
    let indicators = ids.compactMap(context.study.indicator)
    guard !indicators.isEmpty else { return nil }
    let readings = indicators.flatMap { indicator in
      moments.map { context.reading(indicator, $0) }
    }
    if readings.allSatisfy(\.isSuppressed) {
      return Section(
        id: "social-care-\(name)", title: title,
        blocks: [.text("Every figure is suppressed to protect people.")])
    }
    let changes = context.changes(ids)
    let figure = SlopeFigure(
      context: context, name: name, axisTitle: "Share of children", moments: moments,
      indicators: indicators
    ).block
    let statements = readings.map(\.statement.ended)
    return Section(
      id: "social-care-\(name)", title: title,
      blocks: [figure, .bullets(changes.isEmpty ? statements : ChangeWords.sentences(changes))]
        .compactMap { $0 }
        + (changes.isEmpty
          ? []
          : [
            .table(
              ChangeTable(
                id: "table-\(name)-changes", caption: "\(title) of the same children",
                changes: changes
              ).table)
          ]))
  }
}
