import Studies

/// Reads the cells of one column as integers.
struct ColumnReader {
  /// What the cells hold.
  enum Form {
    case known, new, area, day, month, year, code, text, count, answer
  }

  /// The standard column.
  let schema: ColumnSchema
  /// The heading in the file.
  let heading: String
  /// The field of the record.
  let field: Int
  /// What the codes stand for.
  private(set) var levels: [String] = []
  /// The pseudonyms or codes by their bytes.
  private(set) var index = ByteIndex()
  /// What was found.
  var tally = ColumnTally()

  /// How far a search for a pseudonym looks before it turns to the index.
  private static let reach = 5

  private let form: Form
  private let keepsWords: Bool
  let answers: AnswerRange?
  private var folded = ByteIndex(.folded)
  private var values: [Int32] = []
  private var foldedValues: [Int32] = []
  private var last = -1
  private var unlisted = 0

  /// A reader of a column.
  /// - Parameters:
  ///   - binding: The column and where it stands.
  ///   - source: Where the table lies and how its values are mapped.
  ///   - areas: The codes of the study's areas.
  ///   - pseudonyms: Those of the children or families, nil where this column introduces them.
  init(_ binding: ColumnBinding, _ source: TableSource, areas: [String], pseudonyms: ByteIndex?) {
    schema = binding.schema
    heading = binding.heading
    field = binding.field
    keepsWords = StandardTables.table(source.schema.name) == nil
    answers = AnswerRange(binding.schema, source)
    form = Self.form(binding.schema.kind, isKnown: pseudonyms != nil)
    if let pseudonyms, form == .known { index = pseudonyms }
    switch schema.kind {
    case .area: levels = areas
    case .term: levels = ["autumn", "spring", "summer"]
    case .code(let codes): levels = codes
    default: break
    }
    for (code, level) in levels.enumerated() { add(level, Int32(code)) }
    let mapped = source.values[schema.name] ?? [:]
    for (own, standard) in mapped.sorted(by: { $0.key < $1.key }) { map(own, to: standard) }
  }

  /// The form of a kind of column.
  private static func form(_ kind: ColumnSchema.Kind, isKnown: Bool) -> Form {
    switch kind {
    case .identifier: isKnown ? .known : .new
    case .area: .area
    case .date: .day
    case .month: .month
    case .academicYear: .year
    case .term, .code: .code
    case .text: .text
    case .count: .count
    case .answer: .answer
    }
  }

  /// Adds a code with its value.
  private mutating func add(_ text: String, _ value: Int32) {
    if index.insert(text) == values.count { values.append(value) }
    if folded.insert(text) == foldedValues.count { foldedValues.append(value) }
  }

  /// Lets a value of the file stand for a standard one, or for none.
  private mutating func map(_ own: String, to standard: String) {
    if standard.isEmpty { return add(own, RecordColumn.missing) }
    if let level = levels.firstIndex(of: standard) { return add(own, Int32(level)) }
    guard form == .text else { return }
    levels.append(standard)
    add(standard, Int32(levels.count - 1))
    add(own, Int32(levels.count - 1))
  }

  /// The value of a cell, `RecordColumn.missing` where it has none.
  @inline(__always)
  mutating func read(_ field: Span<UInt8>) throws(ReadingFault) -> Int32 {
    let range = FieldTrim.trimmed(field)
    return try value(field.extracting(range), mayBeForced: true)
  }

  /// The value of a text.
  private mutating func value(
    _ text: Span<UInt8>, mayBeForced: Bool
  ) throws(ReadingFault) -> Int32 {
    if text.isEmpty { return try missing(.blank) }
    if mayBeForced, text[0] == UInt8(ascii: "=") || text[0] == UInt8(ascii: "'"),
      let range = FieldTrim.unforced(text)
    {
      tally.mendedCodes += 1
      let inner = text.extracting(range)
      return try value(inner.extracting(FieldTrim.trimmed(inner)), mayBeForced: false)
    }
    switch form {
    case .known, .new: return try pseudonym(text)
    case .code, .area: return try code(text)
    case .text: return try word(text)
    case .count: return try count(text)
    case .answer: return try answer(text)
    case .day, .month, .year: return try time(text)
    }
  }

  /// No value, which not every column may have.
  mutating func missing(_ symbol: MissingSymbol) throws(ReadingFault) -> Int32 {
    guard schema.blank else { throw .blank }
    tally.symbols[symbol.rawValue] += 1
    return RecordColumn.missing
  }

  /// The number of a pseudonym, -1 where it is not known.
  private mutating func pseudonym(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    let near = index.find(text, among: last..<last + (form == .known ? Self.reach : 1))
    if near >= 0 {
      last = near
      return Int32(near)
    }
    var end = text.count
    if text[end - 1] == UInt8(ascii: "0"), let whole = FieldTrim.wholePart(text) {
      tally.mendedCodes += 1
      end = whole
    } else if FieldTrim.isShortened(text) {
      throw .shortenedNumber
    }
    let text = text.extracting(first: end)
    let number = form == .known ? index.find(text) : index.insert(text)
    if number >= 0 { last = number }
    return Int32(number)
  }

  /// The value of a code.
  private mutating func code(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    if last >= 0, index.equals(last, text) { return values[last] }
    let known = index.find(text)
    if known >= 0 {
      last = known
      return values[known]
    }
    let alike = folded.find(text)
    if alike >= 0 {
      tally.mendedCodes += 1
      return foldedValues[alike]
    }
    if schema.blank, let symbol = MissingSymbol(text) { return try missing(symbol) }
    throw notListed(text)
  }

  /// The code that was most likely meant.
  private func nearest(_ text: Span<UInt8>) -> String? {
    var written = ""
    for index in text.indices { written.unicodeScalars.append(Unicode.Scalar(text[index])) }
    return NearestMatch.of(written, in: levels)
  }

  /// What is wrong with a code that is not on the list; only what is shown is worked out.
  private mutating func notListed(_ text: Span<UInt8>) -> ReadingFault {
    unlisted += 1
    let nearest = unlisted <= ReadingProblems.shown ? nearest(text) : nil
    return form == .area
      ? .unknownArea(nearest: nearest) : .notListed(allowed: levels, nearest: nearest)
  }

  /// The code of a text of any kind.
  private mutating func word(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    let known = index.find(text)
    if known >= 0 { return values[known] }
    if schema.blank, let symbol = MissingSymbol(text), symbol.isUnmistakable || !keepsWords {
      return try missing(symbol)
    }
    let number = index.insert(text)
    levels.append(index.text(number))
    values.append(Int32(levels.count - 1))
    return Int32(levels.count - 1)
  }

  /// A whole number.
  private mutating func count(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    var number: Int32 = 0
    for index in text.indices {
      guard FieldTrim.isDigit(text[index]), text.count <= 9 else { return try oddCount(text) }
      number = number * 10 + Int32(text[index] - 48)
    }
    return number
  }

  /// A whole number such as 30.0, or none.
  private mutating func oddCount(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    if let whole = FieldTrim.wholePart(text), whole <= 9 {
      tally.mendedNumbers += 1
      return try count(text.extracting(first: whole))
    }
    if schema.blank, let symbol = MissingSymbol(text) { return try missing(symbol) }
    let isNumber = text.count > 1 && FieldTrim.isDigit(text[1])
    throw text[0] == UInt8(ascii: "-") && isNumber ? .negative : .notACount
  }

  /// A day, a month or an academic year.
  private mutating func time(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    do {
      switch form {
      case .day: return try DateText.day(text)
      case .month: return try DateText.month(text)
      default: return try DateText.academicYear(text)
      }
    } catch {
      if schema.blank, let symbol = MissingSymbol(text) { return try missing(symbol) }
      if schema.blank || MissingSymbol(text) == nil { throw error }
      throw .blank
    }
  }

  /// Makes room for the pseudonyms of about so many rows: for half of them, since one growth costs
  /// less than a table twice as large as need be.
  mutating func reserve(rows: Int) {
    if form == .new { index.reserve(rows / 2) }
  }

  /// Gives away the pseudonyms of a column that introduced them.
  consuming func pseudonyms() -> ByteIndex { index }
}
