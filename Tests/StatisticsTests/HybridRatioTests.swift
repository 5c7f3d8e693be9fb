import Statistics
import Testing

@Suite("Ratios from each group's own limits")
struct HybridRatioTests {
  @Test("by hand: limits at twice and half of each rate")
  func byHand() throws {
    // log 2 on every side: the ratio's limits lie √2 · log 2 away, a factor of 2^√2.
    let first = BoundedShare(0.6, Interval(lower: 0.3, upper: 1.2))
    let second = BoundedShare(0.2, Interval(lower: 0.1, upper: 0.4))
    let bounds = try #require(hybridRatioBounds(first, second))
    let factor = 2.665144142690225  // 2^√2
    #expect(abs(bounds.lower - 3 / factor) < 1e-12)
    #expect(abs(bounds.upper - 3 * factor) < 1e-12)
  }

  @Test("swapping the groups turns the limits round")
  func swapped() throws {
    let first = BoundedShare(0.31, Interval(lower: 0.22, upper: 0.45))
    let second = BoundedShare(0.12, Interval(lower: 0.05, upper: 0.30))
    let one = try #require(hybridRatioBounds(first, second))
    let other = try #require(hybridRatioBounds(second, first))
    #expect(abs(one.lower * other.upper - 1) < 1e-12 && abs(one.upper * other.lower - 1) < 1e-12)
  }

  @Test("no events in the first group: from zero; in the second: no ratio")
  func zero() throws {
    let none = BoundedShare(0, Interval(lower: 0, upper: 0.1))
    let some = BoundedShare(0.2, Interval(lower: 0.1, upper: 0.4))
    let bounds = try #require(hybridRatioBounds(none, some))
    #expect(bounds.lower == 0 && abs(bounds.upper - 1) < 1e-12)
    #expect(hybridRatioBounds(some, none) == nil)
  }
}
