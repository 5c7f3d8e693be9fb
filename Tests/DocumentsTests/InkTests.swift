import Testing

@testable import Documents

@Suite("Colours can be told apart")
struct InkTests {
  /// Words and what they stand on.
  static let wordPairs: [(Ink, Ink)] = [
    (.text, .paper), (.text, .shade), (.text, .noticePaper), (.quiet, .paper), (.quiet, .shade),
    (.link, .paper), (.link, .shade), (.warning, .shade), (.can, .shade), (.cannot, .shade),
    (.text, .step1), (.text, .step2), (.paper, .step3), (.paper, .step4),
  ]

  /// Marks and what they stand on.
  static let markPairs: [(Ink, Ink)] =
    [Ink.blue, .turquoise, .pink, .orange, .grey, .purple, .line, .notice].map { ($0, .paper) }
    + [(.line, .shade), (.blue, .shade), (.notice, .noticePaper)]

  @Test("The formula: black on white is 21, #767676 on white is 4.54")
  func formula() {
    #expect(abs(Contrast.ratio(Colour(0), Colour(0xFFFFFF)) - 21) < 1e-9)
    #expect(abs(Contrast.ratio(Colour(0x767676), Colour(0xFFFFFF)) - 4.54) < 0.005)
  }

  @Test("Words have a contrast of 4.5 and more", arguments: wordPairs.indices)
  func words(_ place: Int) {
    let (ink, paper) = InkTests.wordPairs[place]
    #expect(Contrast.ratio(ink.light, paper.light) >= 4.5)
    #expect(Contrast.ratio(ink.dark, paper.dark) >= 4.5)
  }

  @Test("Marks have a contrast of 3 and more", arguments: markPairs.indices)
  func marks(_ place: Int) {
    let (ink, paper) = InkTests.markPairs[place]
    #expect(Contrast.ratio(ink.light, paper.light) >= 3)
    #expect(Contrast.ratio(ink.dark, paper.dark) >= 3)
  }

  @Test("Steps grow away from the paper, each a contrast of 1.4 and more from the one before")
  func steps() {
    let steps = [Ink.step1, .step2, .step3, .step4]
    for (near, far) in zip(steps, steps.dropFirst()) {
      #expect(Contrast.ratio(near.light, far.light) >= 1.4)
      #expect(Contrast.ratio(near.dark, far.dark) >= 1.4)
      #expect(
        Contrast.ratio(far.light, Ink.paper.light) > Contrast.ratio(near.light, Ink.paper.light))
      #expect(
        Contrast.ratio(far.dark, Ink.paper.dark) > Contrast.ratio(near.dark, Ink.paper.dark))
    }
  }

  @Test("The palette of the Analysis Function, in its order")
  func palette() {
    let six = (0..<6).map { Ink.series($0, of: 6).light.text }
    #expect(six == ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1"])
    #expect((0..<2).map { Ink.series($0, of: 2).light.text } == ["#12436D", "#F46A25"])
  }
}
