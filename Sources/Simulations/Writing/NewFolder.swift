internal import Foundation

/// A folder that appears whole or not at all.
enum NewFolder {
  /// Makes a folder under a temporary name beside its place, fills it and moves it into place.
  /// - Parameters:
  ///   - folder: Its place: nothing, or an empty folder, stands there.
  ///   - fill: Writes the files into the temporary folder.
  /// - Throws: `SimulationError` where the place is taken or cannot be written.
  static func write(to folder: URL, fill: (URL) throws -> Void) throws {
    let path = folder.path
    let files = FileManager.default
    try check(folder)
    let parent = folder.deletingLastPathComponent()
    let process = ProcessInfo.processInfo.processIdentifier
    let temporary = parent.appendingPathComponent(
      ".\(folder.lastPathComponent).\(process).partial", isDirectory: true)
    do {
      try? files.removeItem(at: temporary)
      try files.createDirectory(at: temporary, withIntermediateDirectories: true)
      try fill(temporary)
      if files.fileExists(atPath: path) { try files.removeItem(at: folder) }
      try files.moveItem(at: temporary, to: folder)
    } catch {
      try? files.removeItem(at: temporary)
      throw error is SimulationError ? error : SimulationError.notWritable(path)
    }
  }

  /// Refuses a place where something stands.
  private static func check(_ folder: URL) throws {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: folder.path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw SimulationError.notAFolder(folder.path) }
    guard let names = try? files.contentsOfDirectory(atPath: folder.path) else {
      throw SimulationError.notWritable(folder.path)
    }
    guard names.isEmpty else { throw SimulationError.folderNotEmpty(folder.path) }
  }
}
