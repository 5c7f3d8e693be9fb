import ArgumentParser
import Foundation
import Studies
import TallyFiles

/// Tally files read from disk, with everything wrong with each told at once.
struct TallyInput {
  /// The files, in the order in which they were named.
  let files: [TallyFile]
  /// Their names, as they were named.
  let paths: [String]
  /// Their bytes, in the order of their names.
  let fingerprints: [FileFingerprint]

  /// Reads tally files.
  /// - Parameters:
  ///   - paths: The files.
  ///   - messages: Where problems are told.
  /// - Throws: The exit status where one of them is refused.
  init(_ paths: [String], _ messages: Messages) throws {
    var files: [TallyFile] = []
    var fingerprints: [FileFingerprint] = []
    var problems: [String] = []
    for path in paths {
      messages.progress("Reading \(path)")
      do {
        let bytes = try Self.bytes(of: path)
        fingerprints.append(
          FileFingerprint(
            file: URL(fileURLWithPath: path).lastPathComponent, table: nil, bytes: bytes.count,
            rows: nil,
            sha256: SHA256.hexadecimal(of: bytes)))
        files.append(try TallyFile(reading: bytes))
      } catch let refused as TallyFileProblems {
        problems.append(refused.lines(for: path))
      } catch {
        problems.append("\(path): \(error.localizedDescription)")
      }
    }
    guard problems.isEmpty else { throw messages.stop(problems.joined(separator: "\n")) }
    messages.endProgress()
    self.files = files
    self.paths = paths
    self.fingerprints = fingerprints.sorted {
      ($0.file, $0.sha256 ?? "") < ($1.file, $1.sha256 ?? "")
    }
  }

  /// Why a file cannot be read.
  private struct NotAFile: LocalizedError {
    let errorDescription: String?
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw NotAFile(errorDescription: "there is no such file.")
    }
    if isFolder.boolValue {
      throw NotAFile(
        errorDescription: "this is a folder. Name tally files, which paramount tally writes.")
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw NotAFile(errorDescription: "the file cannot be read.")
    }
    return Array(bytes)
  }

  /// The sum of the files.
  /// - Parameters:
  ///   - title: The title of the sum, nil where all have the same.
  ///   - messages: Where problems are told.
  /// - Throws: The exit status where they cannot be added.
  func merged(title: String?, _ messages: Messages) throws -> TallyFile {
    messages.progress("Adding")
    do {
      return try TallyFile.merged(files, title: title, toolkit: Version.tool)
    } catch {
      throw messages.stop(error.lines(paths))
    }
  }
}
