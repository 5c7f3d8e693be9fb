import Indicators
import Studies
import Tallies

/// Takes in the rows of a table about children or families.
struct TableBuilder: RowSink {
  /// The staged columns by name, without the subject's; year and term are one.
  let names: [String]
  /// The staged values by column.
  private var columns: [[Int32]]
  /// The child or family of each staged row.
  private(set) var groups: RowGroups
  /// Rows that were left out, by reason.
  private(set) var leftOut: [QualityRule: Int] = [:]

  /// What the table holds.
  let schema: TableSchema
  private let checks: RowChecks
  private let numbers: [Int32]
  private let births: [Int32]
  private let lastBirth: Int32
  private let extracted: Int32
  private let bounds: TermBounds
  private let fields: [Int]
  private let subjectField: Int
  private let startField: Int?
  private let termField: Int?

  /// A builder without rows.
  /// - Parameters:
  ///   - file: The file that is read.
  ///   - keys: How its rows find their child or family.
  ///   - count: The number of children or families.
  ///   - extracted: The day of the extract.
  init(_ file: TableFile, _ keys: CohortKeys, subjects count: Int, extracted: CalendarDate) {
    schema = file.source.schema
    groups = RowGroups(count: count)
    self.extracted = extracted.dayNumber
    let headings = file.columns.map(\.schema.name)
    let subject = schema.subject.rawValue
    let isSessions = schema.kind == .sessions
    let dropped = isSessions ? [subject, "year", "term"] : [subject]
    fields = headings.indices.filter { !dropped.contains(headings[$0]) }
    names = (isSessions ? ["term"] : []) + fields.map { headings[$0] }
    columns = names.map { _ in [] }
    subjectField = headings.firstIndex(of: subject) ?? 0
    startField = headings.firstIndex { $0 == "from" || $0 == "date" || $0 == "year" }
    termField = isSessions ? headings.firstIndex(of: "term") : nil
    numbers = schema.subject == .child ? keys.childNumbers : keys.familyNumbers
    births = schema.subject == .child ? keys.births : []
    lastBirth = births.max() ?? .min
    checks = RowChecks(file)
    bounds = TermBounds.all
  }

  /// Makes room for about so many rows.
  mutating func reserve(rows: Int) {
    for column in columns.indices { columns[column].reserveCapacity(rows) }
  }

  /// Gives away the staged values by column, rows of one subject together.
  mutating func takeColumns() -> [[Int32]] {
    var taken: [[Int32]] = []
    swap(&taken, &columns)
    guard let order = groups.order() else { return taken }
    for column in taken.indices {
      let values = taken[column]
      taken[column] = order.map { values[Int($0)] }
    }
    return taken
  }

  /// Takes in a row, or leaves it out for a reason that is counted.
  mutating func take(_ values: [Int32], row: Int) {
    guard checks.passes(values, row: row) else { return }
    let pseudonym = values[subjectField]
    let isOwn = pseudonym < 0 || numbers.isEmpty
    let subject = isOwn ? pseudonym : numbers[Int(pseudonym)]
    if let reason = reason(subject, values) {
      leftOut[reason, default: 0] += 1
      return
    }
    groups.add(subject)
    let term = termField.flatMap { field in startField.map { values[$0] * 3 + values[field] } }
    Self.stage(values, fields, term, into: &columns)
  }

  /// Puts the cells of a row behind those of the others.
  @inline(__always)
  private static func stage(
    _ values: [Int32], _ fields: [Int], _ term: Int32?, into columns: inout [[Int32]]
  ) {
    var columns = columns.mutableSpan
    var place = 0
    if let term {
      columns[0].append(term)
      place = 1
    }
    for field in fields {
      columns[place].append(values[field])
      place += 1
    }
  }

  /// Why a row is left out, nil where it is not.
  @inline(__always)
  private func reason(_ subject: Int32, _ values: [Int32]) -> QualityRule? {
    let isChild = schema.subject == .child
    if subject < 0 {
      if subject == CohortKeys.leftOut { return isChild ? .childLeftOut : .familyLeftOut }
      return isChild ? .unknownChild : .unknownFamily
    }
    guard let startField else { return nil }
    var first = values[startField]
    var last = first
    if let termField {
      let term = first * 3 + values[termField]
      (first, last) = (bounds.first(term), bounds.last(term))
    }
    if first > extracted { return .afterExtract }
    if isChild, last < lastBirth, last < births[Int(subject)] { return .beforeBirth }
    return nil
  }
}
