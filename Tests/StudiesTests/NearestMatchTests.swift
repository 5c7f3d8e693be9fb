import Studies
import Testing

@Suite("The nearest match")
struct NearestMatchTests {
  @Test(
    "is a word that was most likely meant",
    arguments: [
      ("sprng", "spring"), ("SPRING", "spring"), ("atumn", "autumn"), ("sumemr", "summer"),
      ("aut", "autumn"), ("spring term", "spring"),
    ])
  func near(_ written: String, _ meant: String) {
    #expect(NearestMatch.of(written, in: ["autumn", "spring", "summer"]) == meant)
  }

  @Test(
    "is none where nothing is near", arguments: ["", "winter", "x", "7", "springsummerautumn7"])
  func far(_ written: String) {
    let nearest = NearestMatch.of(written, in: ["autumn", "summer"])
    #expect(nearest == nil)
  }

  @Test("is the first of equally near ones")
  func first() {
    #expect(NearestMatch.of("cat", in: ["cut", "cot"]) == "cut")
  }
}
