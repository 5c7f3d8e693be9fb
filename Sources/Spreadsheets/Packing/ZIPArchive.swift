/// An archive of files, with one fixed day, so that the same files give the same bytes.
///
/// Source: ISO/IEC 21320-1, Document container file.
public struct ZIPArchive: Sendable {
  /// A file of the archive.
  private struct Entry {
    let name: [UInt8]
    let size: Int
    let packedSize: Int
    let checksum: UInt32
    let offset: Int

    /// How its bytes are packed: 8 deflated, 0 stored, as both sizes tell, for nothing is packed
    /// that does not become smaller.
    var method: Int { packedSize < size ? 8 : 0 }
  }

  private var entries: [Entry] = []
  private var body: [UInt8] = []

  /// An archive without files.
  public init() {}

  /// Adds a file, deflated where that makes it smaller.
  /// - Parameters:
  ///   - name: Its path, with slashes.
  ///   - bytes: What is in it.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    let packed = Deflate.packed(bytes)
    add(name, bytes, as: packed.count < bytes.count ? packed : bytes)
  }

  /// Adds a file as it is, as the first of an OpenDocument file has to be.
  /// - Parameters:
  ///   - name: Its path, with slashes.
  ///   - bytes: What is in it.
  public mutating func store(_ name: String, _ bytes: [UInt8]) { add(name, bytes, as: bytes) }

  private mutating func add(_ name: String, _ bytes: [UInt8], as packed: [UInt8]) {
    let entry = Entry(
      name: Array(name.utf8), size: bytes.count, packedSize: packed.count,
      checksum: Checksum.crc32(bytes), offset: body.count)
    body += Self.number(0x0403_4B50, 4) + Self.description(entry) + entry.name
    body += packed
    entries.append(entry)
  }

  /// The whole archive.
  public var bytes: [UInt8] {
    let directory = entries.flatMap(Self.listing)
    return body + directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4)
      + Self.number(entries.count, 2) + Self.number(entries.count, 2)
      + Self.number(directory.count, 4) + Self.number(body.count, 4) + Self.number(0, 2)
  }

  /// What stands before a file and in the directory alike: version 2.0, names in UTF-8, how
  /// it is packed, 1 January 1980, checksum, both sizes, length of the name, nothing extra.
  private static func description(_ entry: Entry) -> [UInt8] {
    number(20, 2) + number(0x0800, 2) + number(entry.method, 2) + number(0, 2)
      + number(0x0021, 2) + number(Int(entry.checksum), 4) + number(entry.packedSize, 4)
      + number(entry.size, 4) + number(entry.name.count, 2) + number(0, 2)
  }

  /// The entry of the directory.
  private static func listing(_ entry: Entry) -> [UInt8] {
    number(0x0201_4B50, 4) + number(20, 2) + description(entry) + number(0, 2) + number(0, 2)
      + number(0, 2) + number(0, 4) + number(entry.offset, 4) + entry.name
  }

  /// A number in so many bytes, the least first.
  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
