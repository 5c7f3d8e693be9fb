import Foundation
import Yams

/// Reads a study folder's `study.yaml`, and reports everything wrong in it at once.
public struct StudyFolderReader: Sendable {
  /// The name of the study file in its folder.
  public static let fileName = "study.yaml"

  /// A reader of study folders.
  public init() {}

  /// The study of a folder; its extracts are not opened, only found.
  /// - Parameter path: The folder, or the study file in it.
  /// - Returns: The study and where its tables lie.
  /// - Throws: `StudyProblems` with every problem of the study file.
  public func read(path: String) throws(StudyProblems) -> StudyFolder {
    let survey = try survey(path: path)
    guard let folder = survey.folder, survey.problems.problems.isEmpty else {
      throw survey.problems
    }
    return folder
  }

  /// The study of a folder with everything wrong in its study file, so that the extracts can be
  /// checked in the same run.
  /// - Parameter path: The folder, or the study file in it.
  /// - Returns: The folder with the tables that could be declared, nil where the extracts could
  ///   not be judged by it; and the problems.
  /// - Throws: `StudyProblems` where there is no study file that could be read at all.
  public func survey(
    path: String
  ) throws(StudyProblems) -> (folder: StudyFolder?, problems: StudyProblems) {
    let folder = Self.folder(of: path)
    let bytes = try Self.bytes(in: folder)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Self.problems(.notText)
    }
    let root = try Self.root(of: text)
    let log = StudyProblemLog()
    let declaration = StudyDeclaration(
      root: StudyNode(node: root, key: "", log: log), files: FolderFiles(folder: folder))
    let fingerprint = FileFingerprint(
      file: Self.fileName, table: nil, bytes: bytes.count, rows: nil,
      sha256: SHA256.hexadecimal(of: bytes))
    let study = declaration.folder(fingerprint)
    let problems = StudyProblems(log.problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    return (study.flatMap { Self.isJudge($0, problems) ? $0 : nil }, problems)
  }

  /// Whether extracts can be judged by a study: its areas and day are right, its children there.
  private static func isJudge(_ folder: StudyFolder, _ problems: StudyProblems) -> Bool {
    folder.sources.contains { $0.schema.name == "children" }
      && !problems.problems.contains { problem in
        ["areas", "extracted", "tables.children"].contains { problem.key.hasPrefix($0) }
      }
  }

  /// The folder of a path that may name the study file.
  private static func folder(of path: String) -> String {
    guard (path as NSString).lastPathComponent == fileName else { return path }
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// The bytes of the study file without a byte-order mark.
  private static func bytes(in folder: String) throws(StudyProblems) -> [UInt8] {
    let fault = FolderFiles(folder: folder).fault(of: fileName)
    if case .outsideFolder? = fault { throw problems(.outsideFolder(fileName)) }
    guard fault == nil, let read = FileManager.default.contents(atPath: folder + "/" + fileName)
    else { throw problems(.noStudyFile(folder: folder)) }
    let bytes = [UInt8](read)
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The tree of a YAML text.
  private static func root(of text: String) throws(StudyProblems) -> Node {
    do {
      guard let node = try compose(yaml: text) else { throw problems(.empty) }
      if let scalar = node.scalar, scalar.string.isEmpty { throw problems(.empty) }
      return node
    } catch let problems as StudyProblems {
      throw problems
    } catch let error as YamlError {
      throw StudyProblems([problem(of: error)])
    } catch {
      throw problems(.syntax("it cannot be read"))
    }
  }

  /// What the YAML parser found, in our words.
  private static func problem(of error: YamlError) -> StudyProblem {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let setting = context.map { $0.text + ", " } ?? ""
      return StudyProblem(line: mark.line, key: "", fault: .syntax(setting + problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.sorted().joined(separator: ", ")
      return StudyProblem(line: context.mark.line, key: "", fault: .duplicateKey(key))
    case .reader(let problem, _, _, _):
      return StudyProblem(line: nil, key: "", fault: .syntax(problem))
    default: return StudyProblem(line: nil, key: "", fault: .syntax("it cannot be read"))
    }
  }

  /// One problem of the whole file.
  private static func problems(_ fault: StudyFault) -> StudyProblems {
    StudyProblems([StudyProblem(line: nil, key: "", fault: fault)])
  }
}
