import Documents
import Indicators

/// Families who were asked again.
struct SecondOffer {
  let context: ReportContext

  /// The section, nil where offers were not collected.
  var section: Section? {
    guard let reading = context.reading("second-offer-accepted", .toDate) else { return nil }
    return Section(
      id: "second-offer", title: "Asking again",
      blocks: [.text(reading.statement.ended), .text(asked), .text(Self.caution)])
  }

  private static let caution: Sentence = """
    Families who are asked again are not like those who were asked once: the two shares cannot be \
    set against each other.
    """

  private var asked: Sentence {
    let cell = context.cohort.cell
    let asked = context.counts.count(.family, "second-offer", "yes", in: cell)
    guard let offered = context.counts.count(.family, "offered", "yes", in: cell), offered > 0,
      let again = context.counts.part(asked, of: offered)
    else { return "How many families were asked again is suppressed or not known." }
    return """
      \(Noun.family.counted(again, of: offered)) with an offer \
      (\(.share(again, of: offered))) \(again == 1 ? "was" : "were") asked a second time or more.
      """
  }
}
