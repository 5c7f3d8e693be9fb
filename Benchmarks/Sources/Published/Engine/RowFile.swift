import Foundation

/// A CSV file that is written a row at a time.
final class RowFile {
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  /// Creates a file.
  init(_ file: URL, heading: String) throws {
    try Data((heading + "\n").utf8).write(to: file)
    handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
    buffer.reserveCapacity(1 << 20)
  }

  /// Writes a row.
  func add(_ row: String) throws {
    buffer.append(contentsOf: row.utf8)
    buffer.append(10)
    if buffer.count > 1_000_000 { try flush() }
  }

  /// Writes the last rows.
  func close() throws {
    try flush()
    try handle.close()
  }

  private func flush() throws {
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
