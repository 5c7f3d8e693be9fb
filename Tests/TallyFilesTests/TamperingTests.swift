import Tallies
import TallyFiles
import Testing

@Suite("A tally file that was changed is refused, with the reason")
struct TamperingTests {
  private static let text = Result {
    FileText(try TallyFile(.tallied(SmallStudy().tallies), toolkit: "paramount test").text())
  }

  /// The reasons for which bytes are refused, nil where they are accepted.
  private func refusal(_ bytes: [UInt8]) -> TallyFileProblems? {
    do {
      _ = try TallyFile(reading: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("with a digest that fits", arguments: Tampering.ofFrame + Tampering.ofNumbers)
  func resealed(_ tampering: Tampering) throws {
    let file = try Self.text.get().replacing(tampering.found, with: tampering.other).resealed()
    let refused = try #require(refusal(file.bytes))
    let lines = refused.lines(for: "file.json")
    #expect(lines.contains(tampering.reason), "\(lines)")
    #expect(lines.hasPrefix("file.json: "))
  }

  @Test("with the digest as it was", arguments: Tampering.ofNumbers)
  func unsealed(_ tampering: Tampering) throws {
    let file = try Self.text.get().replacing(tampering.found, with: tampering.other)
    #expect(refusal(file.bytes)?.faults == [.changed])
  }

  @Test("broken off anywhere")
  func truncated() throws {
    let bytes = try Self.text.get().bytes
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
    for length in stride(from: 1, through: end, by: 389) {
      #expect(refusal(Array(bytes[..<length]))?.faults == [.truncated], "\(length)")
    }
    #expect(refusal([])?.faults == [.empty])
    #expect(refusal(Array(" \n".utf8))?.faults == [.empty])
  }

  @Test(
    "not JSON, or not ours",
    arguments: [
      ("child,family\n1,1\n", TallyFileFault.notJSON(line: 1)),
      ("{\n\"a\": 01}", .notJSON(line: 2)),
      ("[1,]", .notJSON(line: 1)), ("{} {}", .notJSON(line: 1)), ("\"\u{1}\"", .notJSON(line: 1)),
      ("{}", .notATallyFile), ("[]", .notATallyFile), ("{\"format\": 1}", .notATallyFile),
      ("{\"format\": \"paramount-tallies\"}", .missingKey("version", at: "the file")),
      ("{\"format\": \"\\u0070aramount-tallies\", \"version\": 7}", .newerVersion(7)),
      ("{\"format\": \"\\ud83d\"}", .notJSON(line: 1)),
    ])
  func strangers(text: String, fault: TallyFileFault) {
    #expect(refusal(Array(text.utf8))?.faults == [fault])
  }

  @Test("brackets without end and bytes that are no text are refused, and stop nothing")
  func hostile() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(refusal(deep)?.faults == [.notJSON(line: 1)])
    #expect(refusal(Array("{\"a".utf8) + [0xFF, 0xFE] + Array("\":1}".utf8)) != nil)
  }

  @Test("the reasons are told up to twenty, and how many more there are")
  func many() throws {
    var set = SmallStudy().tallies
    for key in set.tallies.keys { set.tallies[key]?.numerator = 1_000 }
    let text = try TallyFile(.tallied(set), toolkit: "t").text()
    let faults = try #require(refusal(Array(text.utf8))).faults
    #expect(faults.count == 21)
    #expect(faults.last == .more(set.tallies.count - 20))
  }
}
