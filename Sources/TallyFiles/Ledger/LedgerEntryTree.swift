import Indicators
import Releases
import Studies

/// An entry of a ledger as a tree, in the order in which it stands on its line.
enum LedgerEntryTree {
  typealias Member = JSONTree.Member

  /// The digest of an entry: of its line without the digest.
  static func digest(of entry: LedgerEntry) -> String {
    SHA256.hexadecimal(of: Array(JSONTree.object(members(of: entry)).lineText.utf8))
  }

  /// The line of an entry.
  static func line(of entry: LedgerEntry) -> String {
    JSONTree.object(members(of: entry) + [Member("digest", .text(entry.digest))]).lineText
  }

  /// All of an entry but its digest.
  private static func members(of entry: LedgerEntry) -> [Member] {
    [
      Member("entry", .count(entry.number)), Member("title", .text(entry.title)),
      Member("areas", texts(entry.areas)),
      Member("extracted", .text(entry.extracted.description)),
      Member("date", .text(entry.date.description)), Member("rule", rule(entry.rule)),
      Member("content", .text(entry.content)), Member("before", .text(entry.before)),
      Member("figures", .array(entry.figures.map(figure))),
      Member("withheld_tables", .array(entry.withheldTables.map(texts))),
    ]
  }

  private static func texts(_ texts: [String]) -> JSONTree { .array(texts.map { .text($0) }) }

  private static func rule(_ rule: DisclosureRule) -> JSONTree {
    .object(
      [
        Member("suppress", .text(rule.suppress.rawValue)),
        Member("secondary", .truth(rule.secondary)), Member("round", .text(rule.round.rawValue)),
      ] + zeros(rule.zeros))
  }

  private static func zeros(_ zeros: DisclosureRule.Zeros) -> [Member] {
    switch zeros {
    case .shown: []
    case .suppressed: [Member("zeros", .text("suppressed"))]
    case .suppressedOf(let names): [Member("zeros", texts(names))]
    }
  }

  private static func figure(_ figure: LedgerFigure) -> JSONTree {
    let numbers = LedgerNumber.allCases.compactMap { name in
      figure.numbers[name].map { Member(name.rawValue, .count($0)) }
    }
    let withheld = LedgerNumber.allCases.filter(figure.withheld.contains).map(\.rawValue)
    return .object(
      [Member("place", texts(figure.place)), Member("numbers", .object(numbers))]
        + (withheld.isEmpty ? [] : [Member("withheld", texts(withheld))]))
  }
}
