import Indicators
import Studies

/// The headings of a file, and which standard columns stand under them.
struct HeadingRow {
  /// The headings as written, without spaces around them.
  let headings: [String]
  private let keys: [String]

  /// The headings of a file.
  init(_ texts: [String]) {
    headings = texts.map(Self.trimmed)
    keys = headings.map(Self.key)
  }

  /// The standard columns that the file has; what is missing is logged.
  func bindings(_ source: TableSource, _ log: ReadingProblemLog) -> [ColumnBinding] {
    guard isHeading(source) else {
      let expected = source.schema.columns.filter(\.required).map(\.name)
      log.add(.noHeading(expected: expected.map { source.columns[$0] ?? $0 }), row: 1)
      return []
    }
    refuseDuplicates(log)
    if source.schema.kind == .forms,
      let instrument = Instrument.all.first(where: { $0.table == source.schema.name })
    {
      refuseFurtherItems(of: instrument, log)
    }
    return source.schema.columns.compactMap { schema in
      let mapped = source.columns[schema.name]
      let wanted = mapped ?? schema.name
      if let field = keys.firstIndex(of: Self.key(wanted)) {
        return ColumnBinding(schema: schema, heading: headings[field], field: field)
      }
      if schema.required || mapped != nil || isOwn(source) {
        let nearest = NearestMatch.of(Self.key(wanted), in: keys.filter { !$0.isEmpty })
        let place = nearest.flatMap(keys.firstIndex)
        log.add(.missingHeading(wanted, nearest: place.map { headings[$0] }), row: 1)
      }
      return nil
    }
  }

  /// The headings that no standard column stands under.
  func unused(_ bindings: [ColumnBinding]) -> [String] {
    let used = Set(bindings.map(\.field))
    return headings.indices.filter { !used.contains($0) && !headings[$0].isEmpty }
      .map { headings[$0] }
  }

  /// The field under a heading; nothing where there is none, which is logged if a log is given.
  func field(of name: String, _ log: ReadingProblemLog? = nil) -> Int? {
    if let field = keys.firstIndex(of: Self.key(name)) { return field }
    let nearest = NearestMatch.of(Self.key(name), in: keys.filter { !$0.isEmpty })
    let place = nearest.flatMap(keys.firstIndex)
    log?.add(.missingHeading(name, nearest: place.map { headings[$0] }), row: 1)
    return nil
  }

  /// The heading of a file: the first row, nothing where there is none, which is logged.
  static func read(_ scanner: inout RecordScanner, _ log: ReadingProblemLog) -> HeadingRow? {
    switch scanner.next() {
    case .record:
      let heading = HeadingRow((0..<scanner.fields.count).map { scanner.text($0) })
      if heading.headings.contains(where: { !$0.isEmpty }) { return heading }
      log.add(.emptyFile)
    case .strayQuote: log.add(.strayQuote, row: 1)
    case .unclosedQuote: log.add(.unclosedQuote, row: 1)
    case .tooLong: log.add(.tooLong, row: 1)
    case .end: log.add(.emptyFile)
    case .unreadable: log.add(.unreadable)
    }
    return nil
  }

  /// Whether any column of the table is here: without one, the row may be that of a child.
  private func isHeading(_ source: TableSource) -> Bool {
    source.schema.columns.contains {
      keys.contains(Self.key(source.columns[$0.name] ?? $0.name))
    }
  }

  /// Whether a table is the study's own, all of whose columns are wanted.
  private func isOwn(_ source: TableSource) -> Bool {
    StandardTables.table(source.schema.name) == nil
  }

  /// Logs headings that stand twice.
  func refuseDuplicates(_ log: ReadingProblemLog) {
    var seen: Set<String> = []
    for (place, key) in keys.enumerated() where !key.isEmpty && !seen.insert(key).inserted {
      log.add(.duplicateHeading, row: 1, column: headings[place])
    }
  }

  /// Logs items that a questionnaire does not have: the file may hold another one.
  func refuseFurtherItems(of instrument: Instrument, _ log: ReadingProblemLog) {
    for (place, key) in keys.enumerated() where key.hasPrefix("item") {
      guard let number = Int(key.dropFirst("item".count)), number > instrument.items else {
        continue
      }
      log.add(
        .noSuchItem(questionnaire: instrument.title, items: instrument.items), row: 1,
        column: headings[place])
    }
  }

  /// A heading without spaces and byte-order marks around it.
  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0 != "\u{FEFF}" && $0 != "\u{200B}" }
    var words = String.UnicodeScalarView(scalars)[...]
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    while let first = words.first, isSpace(first) { words.removeFirst() }
    while let last = words.last, isSpace(last) { words.removeLast() }
    return String(words)
  }

  /// What two ways of writing one heading have in common: small letters, one mark for any run of
  /// spaces, hyphens and underscores.
  static func key(_ heading: String) -> String {
    heading.lowercased().split { $0 == "_" || $0 == "-" || $0 == "." || $0.isWhitespace }
      .joined(separator: "_")
  }
}
