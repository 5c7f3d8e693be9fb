import Testing
import TallyFiles

@Suite("Version of tally files")
struct TallyFileVersionTests {
  @Test("the version that is written is the first")
  func current() { #expect(TallyFileVersion.current == 1) }
}
