import Studies
import Tallies
import Testing

@testable import Records

@Suite("Studies damaged at random")
struct FuzzTests {
  /// Every row below a heading is kept, or counted under one of these.
  private static let reasons: [QualityRule] = [
    .rowsKept, .blankRow, .duplicateRow, .unknownChild, .unknownFamily, .childLeftOut,
    .familyLeftOut, .beforeBirth, .afterExtract,
  ]

  @Test("either the problems are reported, or every row is accounted for", arguments: 0..<10)
  func nothingIsLost(_ batch: Int) throws {
    var random = SeededBits(seed: UInt64(batch))
    let study = try StudyOnDisk()
    let folder = try study.folder()
    let names = StudyOnDisk.good.keys.sorted().filter { $0 != "study.yaml" }
    var (refused, read) = (0, 0)
    for _ in 0..<50 {
      let name = names[Int(random.next() % UInt64(names.count))]
      let good = Array((StudyOnDisk.good[name] ?? "").utf8)
      try study.write(name, Self.damaged(good, &random))
      do {
        let quality = try ExtractReader(digests: .none).read(folder).extract.quality
        Self.expectBalance(quality, folder)
        read += 1
      } catch {
        #expect(error.total > 0)
        #expect(!error.problems.isEmpty)
        refused += 1
      }
      try study.write(name, good)
    }
    #expect(refused > 0)
    #expect(read > 0)
  }

  /// One to three bytes replaced, removed, doubled or added.
  private static func damaged(_ good: [UInt8], _ random: inout SeededBits) -> [UInt8] {
    var bytes = good
    let common = Array("\",;\n\r\t 0=-/xK\u{0}".utf8) + [0xFF, 0xEF, 0xE9]
    for _ in 0...Int(random.next() % 3) {
      let place = Int(random.next() % UInt64(max(1, bytes.count)))
      let byte = common[Int(random.next() % UInt64(common.count))]
      guard !bytes.isEmpty else { break }
      switch random.next() % 5 {
      case 0: bytes[place] = byte
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(byte, at: place)
      case 3: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
      default: bytes.removeLast(min(bytes.count, place % 40))
      }
    }
    return bytes
  }

  private static func expectBalance(_ quality: [QualityKey: Int], _ folder: StudyFolder) {
    for source in folder.sources {
      let count = { (rule: QualityRule) in
        quality[QualityKey(table: source.schema.name, rule: rule.rawValue)] ?? 0
      }
      let accounted = reasons.reduce(0) { $0 + count($1) }
      #expect(count(.rowsRead) == accounted, "\(source.schema.name)")
    }
  }
}

/// Random bits that are the same on every run.
///
/// Source: Steele, G. L., Lea, D. and Flood, C. H. (2014). Fast splittable pseudorandom number
/// generators (SplitMix64). doi:10.1145/2660193.2660195
struct SeededBits: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}
