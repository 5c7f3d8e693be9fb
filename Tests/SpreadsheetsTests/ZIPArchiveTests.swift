import Testing

@testable import Spreadsheets

@Suite("Archives")
struct ZIPArchiveTests {
  /// The check value of the standard, and values of the bytes alone that Python’s zlib gives.
  @Test(
    "the checksum is CRC-32",
    arguments: [
      ("123456789", 0xCBF4_3926 as UInt32), ("", 0), ("a", 0xE8B7_BE43),
      ("mimetype", 0x78C0_0FB9),
    ])
  func checksum(text: String, sum: UInt32) {
    #expect(Checksum.crc32(Array(text.utf8)) == sum)
  }

  /// The sum bit by bit, as the standard defines it, at every length round four bytes.
  @Test("the checksum is that of its definition", arguments: 0...13)
  func definition(count: Int) {
    let bytes = DeflateTests.bytes(count, kinds: 256)
    var sum = UInt32.max
    for bit in bytes.indices.flatMap({ place in (0..<8).map { place * 8 + $0 } }) {
      let next = sum ^ UInt32(bytes[bit / 8] >> (bit % 8))
      sum = next & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1
    }
    #expect(Checksum.crc32(bytes) == ~sum)
  }

  @Test("a file is deflated where that makes it smaller and it may be")
  func methods() throws {
    var archive = ZIPArchive()
    let text = [UInt8](repeating: 0x61, count: 100)
    archive.store("first", text)
    archive.add("second", text)
    archive.add("none", [])
    archive.add("random", DeflateTests.bytes(100, kinds: 256))
    let files = try ArchiveFiles(archive.bytes)
    #expect(files.methods == [0, 8, 0, 0] && files.names == ["first", "second", "none", "random"])
    #expect(files.texts["first"] == files.texts["second"])
  }

  @Test("an archive of one stored file is what APPNOTE lays out, byte for byte")
  func bytes() {
    var archive = ZIPArchive()
    archive.add("a", Array("a".utf8))
    let shared: [UInt8] =
      [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + [0x43, 0xBE, 0xB7, 0xE8] + [1, 0, 0, 0]
      + [1, 0, 0, 0] + [1, 0, 0, 0]
    let local: [UInt8] = [0x50, 0x4B, 3, 4] + shared + [0x61, 0x61]
    let directory: [UInt8] =
      [0x50, 0x4B, 1, 2, 20, 0] + shared + [UInt8](repeating: 0, count: 14) + [0x61]
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0] + [UInt8(directory.count), 0, 0, 0]
      + [UInt8(local.count), 0, 0, 0, 0, 0]
    #expect(archive.bytes == local + directory + end)
    #expect(directory.count == 47 && local.count == 32)
  }
}
