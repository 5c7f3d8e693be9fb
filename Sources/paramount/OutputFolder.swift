import Foundation

/// A folder that is written as a whole: files are made under a temporary name beside it and moved
/// into place at the end, so that nothing is ever half-written.
struct OutputFolder {
  /// Where the files go.
  let destination: URL
  private let draft: URL

  /// Begins a draft of a folder.
  /// - Parameters:
  ///   - destination: Where the files go.
  ///   - sources: The files that are read: none of them may lie in the folder itself.
  init(_ destination: URL, reading sources: [String] = []) throws {
    self.destination = destination.standardizedFileURL
    let own = self.destination.resolvingSymlinksInPath().path
    let folders = sources.map {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent().path
    }
    if folders.contains(own) { throw WrongOutput.holdsSources(destination.relativePath) }
    let parent = self.destination.deletingLastPathComponent()
    for place in [self.destination, parent] {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
      if isThere, !isFolder.boolValue { throw WrongOutput.isNoFolder(place.relativePath) }
    }
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    draft = parent.appendingPathComponent(
      ".\(self.destination.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.removeItem(at: draft)
    try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: true)
  }

  /// Writes a file of the draft.
  /// - Parameters:
  ///   - contents: The bytes.
  ///   - path: The path inside the folder.
  func write(_ contents: Data, to path: String) throws {
    let file = draft.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try contents.write(to: file)
  }

  /// Moves the draft into place: whole where nothing is there, else entry by entry, a folder of the
  /// draft in place of one of the same name.
  func finish() throws {
    let files = FileManager.default
    if !files.fileExists(atPath: destination.path) {
      try files.moveItem(at: draft, to: destination)
      return
    }
    for name in try files.contentsOfDirectory(atPath: draft.path).sorted() {
      try replace(name)
    }
    try files.removeItem(at: draft)
  }

  /// Puts an entry of the draft in place of that of the same name, which is put back where that
  /// fails.
  private func replace(_ name: String) throws {
    let files = FileManager.default
    let (new, place) = (
      draft.appendingPathComponent(name), destination.appendingPathComponent(name)
    )
    let old = draft.appendingPathComponent(".replaced-\(name)")
    let isReplaced = files.fileExists(atPath: place.path)
    if isReplaced { try files.moveItem(at: place, to: old) }
    do {
      try files.moveItem(at: new, to: place)
    } catch {
      if isReplaced { try? files.moveItem(at: old, to: place) }
      throw error
    }
  }

  /// Throws the draft away.
  func abandon() {
    try? FileManager.default.removeItem(at: draft)
  }
}
