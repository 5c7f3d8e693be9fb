import Foundation

/// The same tasks by other programs, where they are installed.
enum Peers {
  /// The timings of a script; none where its program or a package of it is missing.
  ///
  /// - Parameters:
  ///   - program: the program, such as python3.
  ///   - script: the script's name in the folder peers.
  static func timings(_ program: String, _ script: String) -> [Timing] {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appendingPathComponent("../../peers/\(script)")
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, file.standardizedFileURL.path]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return [] }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(Timing.self, from: Data(line.utf8))
    }
  }
}
