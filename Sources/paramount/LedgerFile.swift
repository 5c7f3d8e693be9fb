import Foundation
import Releases
import TallyFiles

/// A ledger on disk, which changes together with the release that it records.
final class LedgerFile {
  /// Why a ledger cannot be used.
  private enum Fault: LocalizedError {
    case folder
    case unreadable
    case changed(String)

    var errorDescription: String? {
      switch self {
      case .folder: "this is a folder. Name a file in it."
      case .unreadable: "the file cannot be read."
      case .changed(let path): "\(path) was changed by another release meanwhile. Try again."
      }
    }
  }

  private let path: String
  private var bytes: Data?

  /// A ledger, which may be there or not.
  init(_ path: String) {
    self.path = path
  }

  /// The ledger, an empty one where there is no file.
  func read() throws -> ReleaseLedger {
    bytes = try contents()
    return try bytes.map { try ReleaseLedger(reading: Array($0)) } ?? ReleaseLedger()
  }

  private func contents() throws -> Data? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if isFolder.boolValue { throw Fault.folder }
    guard let bytes = FileManager.default.contents(atPath: path) else { throw Fault.unreadable }
    return bytes
  }

  /// Writes a release and its record: both are made under other names, then the ledger is moved
  /// into place and then the release.
  ///
  /// Where the second move fails, the ledger becomes what it was. Where the machine stops between
  /// the two, the ledger has the entry and the release is not there: the same command again finds
  /// its content recorded and writes the release.
  func write(
    _ record: LedgerRecord, releasing text: String, to output: String, from tally: String
  ) throws {
    let release = try OutputFile(output, from: [tally, path])
    do {
      try release.write(Array(text.utf8))
      guard try contents() == bytes else { throw Fault.changed(path) }
      if !record.isRecordedAlready {
        try OutputFile.write(record.ledger.text, to: path, reading: [tally])
      }
      do {
        try release.finish()
      } catch {
        if !record.isRecordedAlready { restore() }
        throw error
      }
    } catch {
      release.abandon()
      throw error
    }
  }

  /// Makes the ledger what it was when it was read.
  private func restore() {
    let place = URL(filePath: path)
    if let bytes {
      try? bytes.write(to: place, options: .atomic)
    } else {
      try? FileManager.default.removeItem(at: place)
    }
  }
}
