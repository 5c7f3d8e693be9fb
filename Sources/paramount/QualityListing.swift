import Indicators
import Studies
import Tallies

/// The data-quality table of a study as text.
struct QualityListing {
  private let tallies: TallySet
  private let notes: [String]

  /// The listing of a study.
  init(tallies: TallySet, notes: [String]) {
    self.tallies = tallies
    self.notes = notes
  }

  /// The listing: tables, what was found in them, indicators, what was not collected, notes.
  var text: String {
    let study = tallies.study
    var lines = ["\(study.title)", "Extracted \(study.extracted.inWords).", ""]
    for table in study.tables { lines += rows(of: table) }
    lines += ["", "Indicators: " + study.indicators.map(\.id).joined(separator: ", ") + "."]
    if !study.notCollected.isEmpty {
      lines.append("Not collected:")
      lines += study.notCollected.map { missing in
        "  \(missing.indicator) (needs \(missing.tables.joined(separator: " and ")))"
      }
    }
    if !notes.isEmpty { lines += ["Notes:"] + notes.map { "  \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(of table: String) -> [String] {
    let found = QualityRule.allCases.compactMap { rule -> String? in
      let count = tallies.quality[QualityKey(table: table, rule: rule.rawValue)] ?? 0
      guard count > 0 else { return nil }
      return "  " + String(count).leftPadded(to: 9) + "  " + rule.inWords
    }
    return [table] + (found.isEmpty ? ["          0  rows"] : found)
  }
}

extension String {
  /// The text with spaces in front of it, up to a width.
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
