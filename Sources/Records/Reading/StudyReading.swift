import Indicators
import Studies
import Tallies

/// The reading of one study, file by file.
final class StudyReading {
  private let folder: StudyFolder
  private let setting: TableFile.Setting
  private let progress: (@Sendable (ReadingProgress) -> Void)?
  private var cohort: Cohort?
  private var keys: CohortKeys?
  private var tables: [String: RecordTable] = [:]
  private var logs: [ReadingProblemLog] = []
  private var fingerprints: [FileFingerprint] = []
  private let work: DigestWork?
  private var notes: [ReadingNote] = []
  private var quality: [QualityKey: Int] = [:]

  /// A reading that has not begun.
  init(
    _ folder: StudyFolder, digests: Digests, progress: (@Sendable (ReadingProgress) -> Void)?
  ) {
    self.folder = folder
    self.progress = progress
    setting = TableFile.Setting(folder: folder.path, areas: folder.study.areas.map(\.code))
    let paths = folder.sources.map { folder.path + "/" + $0.file }
    work = digests == .sha256 ? DigestWork(paths) : nil
  }

  /// Reads the table of children.
  func readCohort() {
    guard let source = folder.sources.first(where: { $0.schema.kind == .cohort }) else {
      let log = ReadingProblemLog(file: StudyFolderReader.fileName)
      logs.append(log)
      return log.add(.noChildren)
    }
    guard var file = open(source, pseudonyms: nil) else { return }
    guard file.isComplete else { return check(&file) }
    var builder = CohortBuilder(file, extracted: folder.study.extracted)
    file.read(into: &builder, progress)
    var counts = file.quality
    let (cohort, keys) = builder.build(file, &counts)
    if cohort.count == 0, file.log.total == 0 { file.log.add(.noChildren) }
    (self.cohort, self.keys) = (cohort, keys)
    close(file, counts)
  }

  /// Reads all other tables.
  func readTables() {
    for source in folder.sources where source.schema.kind != .cohort {
      let isChild = source.schema.subject == .child
      let pseudonyms = isChild ? keys?.children : keys?.families
      guard var file = open(source, pseudonyms: pseudonyms ?? ByteIndex()) else { continue }
      guard file.isComplete, let keys, let cohort else {
        check(&file)
        continue
      }
      let count = isChild ? cohort.count : cohort.families
      var builder = TableBuilder(
        file, keys, subjects: count, extracted: folder.study.extracted)
      builder.reserve(rows: file.expectedRows)
      file.read(into: &builder, progress)
      var counts = file.quality
      tables[source.schema.name] = builder.build(file, for: folder.study, &counts)
      close(file, counts)
    }
  }

  /// The records, where no file has a problem.
  func outcome() throws(ReadingProblems) -> ReadStudy {
    keys = nil
    guard let cohort, logs.allSatisfy({ $0.total == 0 }) else {
      work?.cancel()
      throw ReadingProblems(logs)
    }
    countUnmarked(cohort)
    let extract = Extract(
      study: folder.study, cohort: cohort, tables: tables, quality: quality)
    let extracts = fingerprints.map { fingerprint in
      fingerprint.with(sha256: work?.digest(of: folder.path + "/" + fingerprint.file))
    }
    let provenance = Provenance(study: folder.declaration, extracts: extracts)
    return ReadStudy(extract: extract, provenance: provenance, notes: notes)
  }

  /// Opens a file with a log of its own.
  private func open(_ source: TableSource, pseudonyms: ByteIndex?) -> TableFile? {
    let log = ReadingProblemLog(file: source.file)
    logs.append(log)
    return TableFile(source, setting, pseudonyms: pseudonyms, log)
  }

  /// Reads a file only to find further problems.
  private func check(_ file: inout TableFile) {
    var rows = CheckedRows(file)
    file.read(into: &rows, progress)
  }

  /// Takes over what was found in a file.
  private func close(_ file: TableFile, _ counts: [QualityRule: Int]) {
    fingerprints.append(file.fingerprint)
    notes += file.notes
    for (rule, count) in counts where count > 0 || rule == .rowsRead || rule == .rowsKept {
      quality[QualityKey(table: file.source.schema.name, rule: rule.rawValue)] = count
    }
  }

  /// Counts children who have rows of a kind though they are marked as not linked.
  private func countUnmarked(_ cohort: Cohort) {
    var count = 0
    for kind in RecordKind.allCases {
      guard let column = cohort.column(kind.column), let yes = column.code(of: "yes") else {
        continue
      }
      let tables = kind.tables.compactMap { self.tables[$0] }
      for child in 0..<cohort.count where column.values[child] != yes {
        if tables.contains(where: { !$0.rows(of: child).isEmpty }) { count += 1 }
      }
    }
    guard count > 0 else { return }
    quality[QualityKey(table: "children", rule: QualityRule.linkedButNotMarked.rawValue)] = count
  }
}
