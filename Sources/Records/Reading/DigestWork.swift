import Dispatch
import Studies
import Synchronization

/// Works out the digests of files beside their reading, on a thread of its own.
final class DigestWork: Sendable {
  private let digests = Mutex<[String: String]>([:])
  private let isCancelled = Mutex(false)
  private let group = DispatchGroup()

  /// Begins the work.
  /// - Parameter paths: The files' paths.
  init(_ paths: [String]) {
    DispatchQueue(label: "digests").async(group: group) {
      for path in paths {
        guard let digest = self.digest(path) else { continue }
        self.digests.withLock { $0[path] = digest }
      }
    }
  }

  /// The digest of a file in hexadecimal digits, nil where it could not be read.
  func digest(of path: String) -> String? {
    group.wait()
    return digests.withLock { $0[path] }
  }

  /// Ends the work early, where nobody will ask for it.
  func cancel() { isCancelled.withLock { $0 = true } }

  /// The digest of a file, nil where it cannot be read or the work was ended.
  private func digest(_ path: String) -> String? {
    guard let source = ByteSource(path: path, encoding: .utf8) else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var digest = SHA256()
    while !isCancelled.withLock({ $0 }), let count = source.read(into: &buffer, from: 0) {
      if count == 0 { return digest.hexadecimal() }
      digest.update(buffer.span.extracting(first: count))
    }
    return nil
  }
}
