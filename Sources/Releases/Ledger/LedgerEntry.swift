public import Indicators
public import Studies
import Tallies

/// What a ledger keeps of one release.
public struct LedgerEntry: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// The title of the study.
  public let title: String
  /// The codes of the areas, in order.
  public let areas: [String]
  /// The day of the extract.
  public let extracted: CalendarDate
  /// The day that stands on the release.
  public let date: CalendarDate
  /// The rule of disclosure control.
  public let rule: DisclosureRule
  /// The digest of all that was released.
  public let content: String
  /// The digest of the entry before, 64 zeros of the first.
  public let before: String
  /// The numbers that were shown or withheld, in the order of their places.
  public let figures: [LedgerFigure]
  /// The whole tables that were withheld: indicator, moment and kind.
  public let withheldTables: [[String]]
  /// The digest of all of the above.
  public let digest: String

  /// An entry of a release.
  /// - Parameters:
  ///   - released: What is released.
  ///   - date: The day that stands on the release.
  ///   - content: The digest of all that is released.
  ///   - ledger: The ledger, of which it is to be the next entry.
  public init(
    _ released: ReleasedTallies, date: CalendarDate, content: String, after ledger: ReleaseLedger
  ) {
    let study = released.shown.study
    self.init(
      number: ledger.entries.count + 1, title: study.title,
      areas: study.areas.map(\.code).sorted(), extracted: study.extracted, date: date,
      rule: study.disclosure, content: content, before: ledger.lastDigest,
      figures: LedgerFigures(released).figures,
      withheldTables: LedgerFigures.tables(released), digest: "")
  }

  /// An entry with its parts.
  package init(
    number: Int, title: String, areas: [String], extracted: CalendarDate, date: CalendarDate,
    rule: DisclosureRule, content: String, before: String, figures: [LedgerFigure],
    withheldTables: [[String]], digest: String
  ) {
    self.number = number
    self.title = title
    self.areas = areas
    self.extracted = extracted
    self.date = date
    self.rule = rule
    self.content = content
    self.before = before
    self.figures = figures
    self.withheldTables = withheldTables
    self.digest = digest
  }

  /// The entry with its digest.
  package func sealed(_ digest: String) -> LedgerEntry {
    LedgerEntry(
      number: number, title: title, areas: areas, extracted: extracted, date: date, rule: rule,
      content: content, before: before, figures: figures, withheldTables: withheldTables,
      digest: digest)
  }
}
