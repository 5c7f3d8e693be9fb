import Studies

/// Checks that the cells of a row agree with one another.
struct RowChecks {
  private let log: ReadingProblemLog
  private let from: Int?
  private let to: Int?
  private let possible: Int?
  private let attended: Int?
  private let absent: Int?
  private let questions: FormQuestions?

  /// The checks of a table.
  init(_ file: TableFile) {
    log = file.log
    questions = FormQuestions(file)
    let names = file.columns.map(\.schema.name)
    let isSpells = file.source.schema.kind == .spells
    let isAttendance = file.source.schema.name == "attendance"
    from = isSpells ? names.firstIndex(of: "from") : nil
    to = isSpells ? names.firstIndex(of: "to") : nil
    possible = isAttendance ? names.firstIndex(of: "possible") : nil
    attended = isAttendance ? names.firstIndex(of: "attended") : nil
    absent = isAttendance ? names.firstIndex(of: "absent") : nil
  }

  /// Whether a row passes; what is wrong is logged.
  @inline(__always)
  func passes(_ values: [Int32], row: Int) -> Bool {
    if let from, let to, values[to] != RecordColumn.missing, values[to] < values[from] {
      log.add(.endsBeforeStart, row: row)
      return false
    }
    if let questions { return passes(values, questions, row: row) }
    guard let possible, values[possible] != RecordColumn.missing else { return true }
    guard let fault = fault(values, of: values[possible]) else { return true }
    log.add(fault, row: row)
    return false
  }

  /// Whether a form answers only questions that it has.
  private func passes(_ values: [Int32], _ questions: FormQuestions, row: Int) -> Bool {
    var passes = true
    questions.forEachStranger(in: values) { question in
      log.add(.notOnForm(versions: question.versions), row: row, column: question.heading)
      passes = false
    }
    return passes
  }

  /// What is wrong with sessions attended and missed, of those possible.
  private func fault(_ values: [Int32], of possible: Int32) -> ReadingFault? {
    let attended = attended.map { values[$0] } ?? RecordColumn.missing
    let absent = absent.map { values[$0] } ?? RecordColumn.missing
    if attended > possible { return .attendedAbovePossible }
    if absent > possible { return .absentAbovePossible }
    if attended != RecordColumn.missing, absent != RecordColumn.missing,
      attended + absent != possible
    {
      return .sessionsDisagree
    }
    return nil
  }
}
