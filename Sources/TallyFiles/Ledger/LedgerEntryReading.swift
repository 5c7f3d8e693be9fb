import Indicators
import Releases
import Studies

/// Reads one line of a ledger.
enum LedgerEntryReading {
  /// The entry of a line.
  static func entry(_ tree: JSONTree) throws(TallyFileFault) -> LedgerEntry {
    var reader = try EntryReader(tree, "the entry")
    let number = try reader.count("entry")
    let title = try reader.text("title")
    let areas = try reader.texts("areas")
    let (extracted, date) = (try day("extracted", &reader), try day("date", &reader))
    let rule = try rule(&reader)
    let (content, before) = (try reader.text("content"), try reader.text("before"))
    let figures = try figures(&reader)
    let tables = try reader.list("withheld_tables").map { tree throws(TallyFileFault) in
      try texts(tree)
    }
    let digest = try reader.text("digest")
    try reader.finish()
    return LedgerEntry(
      number: number, title: title, areas: areas, extracted: extracted, date: date, rule: rule,
      content: content, before: before, figures: figures, withheldTables: tables, digest: digest)
  }

  private static func day(
    _ name: String, _ reader: inout EntryReader
  ) throws(TallyFileFault) -> CalendarDate {
    guard let day = CalendarDate(iso: try reader.text(name)) else {
      throw .wrongShape(expected: "a day of \(name)", at: reader.place)
    }
    return day
  }

  private static func rule(_ reader: inout EntryReader) throws(TallyFileFault) -> DisclosureRule {
    var rule = try reader.object("rule")
    let suppress = try rule.option("suppress", DisclosureRule.Threshold.self)
    let secondary = try rule.decisionIfAny("secondary") ?? false
    let round = try rule.option("round", DisclosureRule.Rounding.self)
    let zeros = try zeros(&rule)
    try rule.finish()
    return DisclosureRule(suppress: suppress, secondary: secondary, round: round, zeros: zeros)
  }

  private static func zeros(
    _ rule: inout EntryReader
  ) throws(TallyFileFault) -> DisclosureRule.Zeros {
    guard let value = rule.take("zeros") else { return .shown }
    if value.elements != nil { return .suppressedOf(try rule.texts("zeros")) }
    guard value.text == "suppressed" else {
      throw .wrongShape(expected: "suppressed or names of indicators of zeros", at: rule.place)
    }
    return .suppressed
  }

  private static func texts(_ tree: JSONTree) throws(TallyFileFault) -> [String] {
    guard let texts = tree.elements?.compactMap(\.text), texts.count == tree.elements?.count else {
      throw .wrongShape(expected: "a list of texts", at: "the entry")
    }
    return texts
  }

  private static func figures(
    _ reader: inout EntryReader
  ) throws(TallyFileFault) -> [LedgerFigure] {
    var figures: [LedgerFigure] = []
    for (place, tree) in try reader.list("figures").enumerated() {
      var figure = try EntryReader(tree, "figure \(place + 1)")
      let words = try figure.texts("place")
      var numbers: [LedgerNumber: Int] = [:]
      var given = try figure.object("numbers")
      for name in LedgerNumber.allCases {
        if let number = try given.numberIfAny(name.rawValue) { numbers[name] = number }
      }
      try given.finish()
      let withheld = figure.take("withheld")
      let names = try withheld.map { tree throws(TallyFileFault) in try texts(tree) } ?? []
      try figure.finish()
      figures.append(
        LedgerFigure(
          place: words, numbers: numbers, withheld: Set(names.compactMap(LedgerNumber.init))))
    }
    return figures
  }
}
