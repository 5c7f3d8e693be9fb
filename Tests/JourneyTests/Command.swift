import Foundation
import Testing

/// The built command, run as people run it.
struct Command {
  /// The checkout.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What a run gave.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs `paramount` in a folder.
  /// - Parameters:
  ///   - arguments: The verb and what follows it.
  ///   - folder: Where it is run, by default the checkout.
  ///   - device: Where results go instead of a file that is read afterwards.
  static func run(
    _ arguments: String..., in folder: URL = root, writingTo device: String? = nil
  ) throws -> Result {
    try run(all: arguments, in: folder, writingTo: device)
  }

  /// Runs `paramount` with a list of arguments.
  static func run(
    all arguments: [String], in folder: URL = root, writingTo device: String? = nil
  ) throws -> Result {
    let process = Process()
    let executable: URL = try #require(Self.executable)
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let files = try (0..<2).map { _ in try emptyFile() }
    process.standardOutput = try FileHandle(
      forWritingTo: device.map(URL.init(fileURLWithPath:)) ?? files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// A folder of this test's own.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("paramount-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func emptyFile() throws -> URL {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("paramount-\(UUID().uuidString)")
    try Data().write(to: file)
    return file
  }

  /// The command beside the test bundle in the build folder.
  static var executable: URL? {
    let bundles = [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
    let folders = bundles.flatMap { [$0, $0.deletingLastPathComponent()] }
    return folders.map { $0.appendingPathComponent("paramount") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
