import JSONTexts
import Releases
import Studies
import Tallies

extension TallyFile {
  /// Reads a file, and refuses it where anything in it cannot be as it says.
  /// - Parameter bytes: All of the file.
  /// - Throws: `TallyFileProblems` with the reasons.
  public init(reading bytes: [UInt8]) throws(TallyFileProblems) {
    let file: TallyFile
    do {
      file = try Self.file(of: bytes)
    } catch {
      throw TallyFileProblems([error])
    }
    let faults = ContentChecks(file).faults
    guard faults.isEmpty else { throw TallyFileProblems(faults) }
    self = file
  }

  private static func file(of bytes: [UInt8]) throws(TallyFileFault) -> TallyFile {
    let tree = try self.tree(of: bytes)
    let kind = try kind(of: tree)
    var reader = try EntryReader(tree, "the file")
    for name in ["format", "version", "kind"] { _ = reader.take(name) }
    let status = try reader.text("status")
    let toolkit = try reader.text("toolkit")
    let entry = kind == .released ? try reader.textIfAny("ledger_entry") : nil
    let files = kind == .released ? try reader.numberIfAny("files") : nil
    guard try reader.text("digest") == digest(of: tree.members ?? []) else { throw .changed }
    guard status == kind.status else { throw .wrongStatus }
    let study = try StudyReading.study(of: try reader.need("study"))
    let lists = ListReading(study)
    let set = try lists.set(&reader)
    switch kind {
    case .tallied:
      try reader.finish()
      return TallyFile(.tallied(set), toolkit: toolkit)
    case .released:
      let released = try lists.released(set, of: try checked(files, study), &reader)
      try reader.finish()
      return TallyFile(.released(released, ledgerEntry: entry), toolkit: toolkit)
    }
  }

  private static func tree(of bytes: [UInt8]) throws(TallyFileFault) -> JSONTree {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    do {
      return try JSONTree(parsing: bytes)
    } catch {
      throw error.kind == .truncated ? .truncated : .notJSON(line: error.line)
    }
  }

  /// The kind of a file of a version that is known.
  private static func kind(of tree: JSONTree) throws(TallyFileFault) -> TallyFileKind {
    guard tree["format"]?.text == format else { throw .notATallyFile }
    guard let version = tree["version"] else { throw .missingKey("version", at: "the file") }
    guard case .number(let digits) = version else {
      throw .wrongShape(expected: "a whole number of version", at: "the file")
    }
    if let number = Int(digits), number > TallyFileVersion.current {
      throw .newerVersion(number)
    }
    guard digits == String(TallyFileVersion.current) else { throw .unknownVersion(digits) }
    guard let name = tree["kind"] else { throw .missingKey("kind", at: "the file") }
    guard let kind = name.text.flatMap(TallyFileKind.init) else {
      throw .unknownKind(name.text ?? "this")
    }
    return kind
  }

  /// Of how many releases a file is the sum: told where counts are rounded, and there only.
  private static func checked(_ files: Int?, _ study: Study) throws(TallyFileFault) -> Int {
    guard (files == nil) == (study.disclosure.round == .none) else {
      throw files == nil
        ? .missingKey("files", at: "the file") : .unknownKey("files", at: "the file")
    }
    guard let files else { return 1 }
    guard (1...max(1, study.areas.count)).contains(files) else {
      throw .impossible("it is the sum of more files than there are areas", at: "files")
    }
    return files
  }
}
