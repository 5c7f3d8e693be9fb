import Indicators
import Studies

/// Scores the forms of a file, one line out for each row in, whatever the size of the file.
public struct ScoreReader {
  private let setting: ScoreSetting
  private let scorer: FormScorer
  private let text: AnswerText
  /// The supplement is always as ticked, from 0.
  private let supplementText: AnswerText
  private let log: ReadingProblemLog
  private let columns: ScoreColumns
  private let cells: Int
  private var scanner: RecordScanner
  private var line: ScoreLine
  private var counts = ScoreCounts()

  /// Opens a file of forms.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - setting: how its forms are scored.
  /// - Throws: what is wrong with the file or its heading.
  public init(path: String, setting: ScoreSetting) throws(ReadingProblems) {
    self.setting = setting
    scorer = FormScorer(setting.instrument, missing: setting.missing)
    text = AnswerText(
      shift: setting.instrument.answers.lowerBound - setting.firstAnswer,
      missingCodes: setting.missingCodes)
    supplementText = AnswerText(shift: 0, missingCodes: setting.missingCodes)
    line = ScoreLine(setting)
    log = ReadingProblemLog(file: path)
    guard var scanner = Self.open(path, log),
      let heading = HeadingRow.read(&scanner, log),
      let columns = ScoreColumns(heading, setting, log)
    else { throw ReadingProblems([log]) }
    self.scanner = scanner
    self.columns = columns
    cells = heading.headings.count
  }

  private static func open(_ path: String, _ log: ReadingProblemLog) -> RecordScanner? {
    do {
      let survey = try FileSurvey(path: path)
      guard let source = ByteSource(path: path, encoding: survey.encoding) else {
        log.add(.unreadable)
        return nil
      }
      return RecordScanner(source)
    } catch {
      log.add(error)
      return nil
    }
  }

  /// Scores all rows.
  ///
  /// - Parameter write: what takes the lines of the new file, heading first, many at a time.
  /// - Returns: how many rows were scored and refused.
  /// - Throws: what ends the file before its end, such as a quotation mark that is never closed.
  public mutating func score(
    _ write: ([UInt8]) throws -> Void
  ) throws -> ScoreCounts {
    var bytes = Array(line.heading.utf8)
    while let step = nextRow() {
      add(step, to: &bytes)
      if bytes.count > 1 << 20 {
        try write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try write(bytes)
    if log.total > 0 { throw ReadingProblems([log]) }
    return counts
  }

  /// The next row that is not blank; nothing at the end of the file or of what can be read.
  private mutating func nextRow() -> RecordScanner.Step? {
    while true {
      let step = scanner.next()
      switch step {
      case .record: if !scanner.isBlank { return step }
      case .strayQuote: return step
      case .end: return nil
      case .unclosedQuote: log.add(.unclosedQuote, row: scanner.row)
      case .tooLong: log.add(.tooLong, row: scanner.row)
      case .unreadable: log.add(.unreadable)
      }
      if step != .record { return nil }
    }
  }

  private mutating func add(_ step: RecordScanner.Step, to bytes: inout [UInt8]) {
    let id = columns.id < scanner.fields.count ? quoted(scanner.fields[columns.id]) : []
    guard step == .record, scanner.fields.count == cells else {
      return refuse(step == .record ? "ragged row" : "stray_quote row", id, &bytes)
    }
    do throws(FormFault) {
      let sheet = try sheet()
      let score = try scorer.score(sheet)
      line.add(score, id: id, version: sheet.version, to: &bytes)
      counts.scored += 1
    } catch {
      refuse(error.description, id, &bytes)
    }
  }

  private mutating func refuse(_ fault: String, _ id: [UInt8], _ bytes: inout [UInt8]) {
    counts.refuse(fault)
    line.add(fault: fault, id: id, to: &bytes)
  }

  /// The answers of the row.
  private func sheet() throws(FormFault) -> AnswerSheet {
    let buffer = scanner.bytes
    let bytes = buffer.span
    var items = [Int?](repeating: nil, count: columns.items.count)
    for (place, field) in columns.items.enumerated() {
      let cell = bytes.extracting(scanner.fields[field])
      items[place] = try text.answer(cell, "item\(place + 1)")
    }
    var supplement: [String: Int] = [:]
    for (name, field) in columns.supplement {
      let cell = bytes.extracting(scanner.fields[field])
      if let answer = try supplementText.answer(cell, name) { supplement[name] = answer }
    }
    return AnswerSheet(version: version(), items: items, supplement: supplement)
  }

  /// The code of the row's form.
  private func version() -> String {
    guard let field = columns.version else { return setting.version ?? "" }
    let buffer = scanner.bytes
    let cell = buffer.span.extracting(scanner.fields[field])
    let range = FieldTrim.trimmed(cell)
    let start = scanner.fields[field].lowerBound
    return String(
      decoding: buffer[(start + range.lowerBound)..<(start + range.upperBound)], as: UTF8.self
    ).uppercased()
  }

  /// A cell as CSV, between quotation marks where it must be.
  private func quoted(_ range: Range<Int>) -> [UInt8] {
    let cell = scanner.bytes[range]
    let quote = UInt8(ascii: "\"")
    guard cell.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13 })
    else { return Array(cell) }
    return [quote] + cell.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
