import Releases
import Testing

@Suite("Ranges of withheld numbers")
struct CountRangeTests {
  @Test("ranges add end by end, and no bound plus a bound is no bound")
  func addition() {
    let bounded = CountRange(least: 1, most: 5)
    #expect(bounded + bounded == CountRange(least: 2, most: 10))
    #expect(bounded + CountRange(least: 3, most: nil) == CountRange(least: 4, most: nil))
  }
}
