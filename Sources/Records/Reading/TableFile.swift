import Studies
import Tallies

/// A file of a study while it is read: its columns, and what was found in it.
struct TableFile {
  /// What is needed to read any file of a study.
  struct Setting {
    /// The study folder's path.
    let folder: String
    /// The codes of the study's areas.
    let areas: [String]
  }

  /// Where the table lies and how it is mapped.
  let source: TableSource
  /// Where problems go.
  let log: ReadingProblemLog
  /// The columns that are read.
  private(set) var columns: [ColumnReader] = []
  /// Rows below the heading, blank ones included.
  private(set) var rows = 0
  /// Rows of separators only.
  private(set) var blankRows = 0
  /// What the owners should know.
  private(set) var notes: [ReadingNote] = []
  /// Whether all columns are there, so that rows can be used.
  let isComplete: Bool

  private let survey: FileSurvey
  private var scanner: RecordScanner
  private let cells: Int
  private var watch: PrivacyWatch

  /// Opens a file and reads its heading; nil, with the problem logged, where it cannot be read.
  /// - Parameters:
  ///   - source: Where the table lies.
  ///   - setting: What is needed to read it.
  ///   - pseudonyms: Those of the children or families, nil for the table of children.
  ///   - log: Where problems go.
  init?(
    _ source: TableSource, _ setting: Setting, pseudonyms: ByteIndex?, _ log: ReadingProblemLog
  ) {
    let path = setting.folder + "/" + source.file
    do {
      survey = try FileSurvey(path: path)
    } catch {
      log.add(error)
      return nil
    }
    guard let bytes = ByteSource(path: path, encoding: survey.encoding) else {
      log.add(.unreadable)
      return nil
    }
    self.source = source
    self.log = log
    scanner = RecordScanner(bytes)
    guard let heading = HeadingRow.read(&scanner, log) else { return nil }
    cells = heading.headings.count
    let earlier = log.total
    let bindings = heading.bindings(source, log)
    if bindings.isEmpty { return nil }
    watch = PrivacyWatch(heading.headings, bindings)
    watch.refuseHeadings(log)
    isComplete = log.total == earlier && Self.hasSessions(source, bindings, log)
    columns = bindings.map {
      ColumnReader($0, source, areas: setting.areas, pseudonyms: pseudonyms)
    }
    let unused = heading.unused(bindings)
    if !unused.isEmpty { notes.append(.columnsNotUsed(file: source.file, columns: unused)) }
    if survey.encoding == .windows1252 { notes.append(.readAsWindows1252(file: source.file)) }
  }

  /// About how many rows the file has, by the length of those at its beginning.
  var expectedRows: Int { survey.bytes / max(1, scanner.meanLength) + 1 }

  /// Whether a table of attendance says how many sessions were attended or missed.
  private static func hasSessions(
    _ source: TableSource, _ bindings: [ColumnBinding], _ log: ReadingProblemLog
  ) -> Bool {
    guard source.schema.name == "attendance" else { return true }
    if bindings.contains(where: { ["attended", "absent"].contains($0.schema.name) }) {
      return true
    }
    log.add(.noSessionsMissed, row: 1)
    return false
  }

  /// Reads all rows.
  /// - Parameters:
  ///   - sink: What takes them in.
  ///   - progress: What is told how far the reading has come.
  mutating func read<Sink: RowSink>(
    into sink: inout Sink, _ progress: (@Sendable (ReadingProgress) -> Void)? = nil
  ) {
    let expected = expectedRows
    for column in columns.indices { columns[column].reserve(rows: expected) }
    var values = [Int32](repeating: 0, count: columns.count)
    while true {
      switch scanner.next() {
      case .record:
        take(&values, &sink)
        if let progress, rows % 10_000 == 0 {
          progress(ReadingProgress(file: source.file, rows: rows, expectedRows: expected))
        }
      case .strayQuote:
        rows += 1
        log.add(.strayQuote, row: scanner.row)
      case .unclosedQuote: return log.add(.unclosedQuote, row: scanner.row)
      case .tooLong: return log.add(.tooLong, row: scanner.row)
      case .unreadable: return log.add(.unreadable)
      case .end:
        if scanner.bytesRead != survey.bytes, survey.encoding == .utf8 { log.add(.changed) }
        return watch.refuseValues(log)
      }
    }
  }

  /// Reads one row.
  private mutating func take<Sink: RowSink>(_ values: inout [Int32], _ sink: inout Sink) {
    rows += 1
    if mayBeBlank || scanner.fields.count != cells, scanner.isBlank {
      blankRows += 1
    } else if scanner.fields.count != cells {
      log.add(.ragged(cells: scanner.fields.count, expected: cells), row: scanner.row)
    } else {
      if watch.wants(row: scanner.row) { watchCells() }
      if readCells(&values) { sink.take(values, row: scanner.row) }
    }
  }

  /// Reads the cells of a row, false where one has a problem.
  @inline(__always)
  private mutating func readCells(_ values: inout [Int32]) -> Bool {
    var isClean = true
    let buffer = scanner.bytes
    let bytes = buffer.span
    let (fields, log, row) = (scanner.fields, log, scanner.row)
    var columns = columns.mutableSpan
    var cells = values.mutableSpan
    for column in columns.indices {
      let range = fields[columns[column].field]
      do {
        cells[column] = try columns[column].read(bytes.extracting(range))
      } catch {
        log.add(error, row: row, column: columns[column].heading)
        isClean = false
      }
    }
    return isClean
  }

  /// Whether the first cell is blank, as far as its first byte tells.
  private var mayBeBlank: Bool {
    let first = scanner.fields[0]
    return first.isEmpty || scanner.bytes[first.lowerBound] <= 0x20
      || scanner.bytes[first.lowerBound] == 0xC2
  }

  /// Looks at all cells of a row for what identifies people.
  private mutating func watchCells() {
    let buffer = scanner.bytes
    let bytes = buffer.span
    for field in 0..<cells {
      let cell = bytes.extracting(scanner.fields[field])
      watch.look(at: cell.extracting(FieldTrim.trimmed(cell)), field: field)
    }
  }

  /// The file's bytes for the record of provenance, as yet without their digest.
  var fingerprint: FileFingerprint {
    FileFingerprint(
      file: source.file, table: source.schema.name, bytes: survey.bytes, rows: rows, sha256: nil)
  }

  /// What was found in the file and its cells.
  var quality: [QualityRule: Int] {
    var counts: [QualityRule: Int] = [
      .rowsRead: rows, .blankRow: blankRows,
      .decodedWindows1252: survey.encoding == .windows1252 ? 1 : 0,
    ]
    for column in columns {
      for (rule, count) in column.tally.counts where !isEnd(column, rule) {
        counts[rule, default: 0] += count
      }
    }
    return counts
  }

  /// Whether a blank means that a spell is still open.
  private func isEnd(_ column: ColumnReader, _ rule: QualityRule) -> Bool {
    rule == .missingValue && source.schema.kind == .spells && column.schema.name == "to"
  }
}
