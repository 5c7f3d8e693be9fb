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
