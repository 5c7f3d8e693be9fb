import Foundation

/// The bytes of a file as UTF-8, a chunk at a time: a file is never held whole.
final class ByteSource {
  private let descriptor: Int32
  private let encoding: TextEncoding

  /// Opens a file, nil where it cannot be read.
  init?(path: String, encoding: TextEncoding) {
    descriptor = open(path, O_RDONLY)
    self.encoding = encoding
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Reads further bytes into a buffer from a place on.
  /// - Parameters:
  ///   - buffer: Where the bytes go; its count does not change.
  ///   - start: The first place that is free.
  /// - Returns: The number of bytes, 0 at the end of the file, nil where reading fails.
  func read(into buffer: inout [UInt8], from start: Int) -> Int? {
    switch encoding {
    case .utf8: return readRaw(into: &buffer, from: start)
    case .windows1252:
      var raw = [UInt8](repeating: 0, count: (buffer.count - start) / 3)
      guard let count = readRaw(into: &raw, from: 0) else { return nil }
      var place = start
      for byte in raw.prefix(count) {
        for unit in String(Windows1252.scalar(byte)).utf8 {
          buffer[place] = unit
          place += 1
        }
      }
      return place - start
    }
  }

  /// Reads bytes as they are, again where a signal came between.
  private func readRaw(into buffer: inout [UInt8], from start: Int) -> Int? {
    let descriptor = descriptor
    let count = buffer.withUnsafeMutableBytes { bytes in
      let free = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
      var count = Foundation.read(descriptor, free.baseAddress, free.count)
      while count < 0, errno == EINTR {
        count = Foundation.read(descriptor, free.baseAddress, free.count)
      }
      return count
    }
    return count < 0 ? nil : count
  }
}
