import Foundation
import Statistics
import Testing

@Suite("Levels, intervals and ratios to a baseline")
struct LevelTests {
  @Test(arguments: [0, 1, -0.5, 1.5, Double.nan])
  func levelsLieBetweenNoneAndAll(_ fraction: Double) {
    #expect(Level(fraction) == nil)
  }

  /// Normal quantiles from published tables.
  @Test func quantiles() throws {
    #expect(abs(Level.ninetyFive.z - 1.9599639845400542) < 1e-14)
    #expect(abs(Level.ninetyNinePointEight.z - 3.0902323061678136) < 1e-13)
    #expect(abs(try #require(Level(0.5)).z - 0.67448975019608174) < 1e-15)
  }

  @Test func levelsArePlainNumbersInJSON() throws {
    let text = try JSONEncoder().encode([Level.ninetyFive])
    #expect(String(decoding: text, as: UTF8.self) == "[0.95]")
    #expect(try JSONDecoder().decode([Level].self, from: text) == [.ninetyFive])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Level].self, from: Data("[95]".utf8))
    }
  }

  @Test func intervals() {
    let interval = Interval(lower: -0.5, upper: 2)
    #expect(interval.width == 2.5)
    #expect(interval.scaled(by: 2) == Interval(lower: -1, upper: 4))
    #expect(interval.clamped(to: 0...1) == Interval(lower: 0, upper: 1))
    #expect(interval.contains(2) && !interval.contains(2.1))
  }

  /// 108 of 163 children against 24.6 %: 0.66258 / 0.246 = 2.6934.
  @Test func ratioToBaseline() throws {
    let interval = try #require(ProportionMethod.wilson.interval(count: 108, total: 163))
    let ratio = try #require(
      RatioToBaseline(share: 108.0 / 163, interval: interval, baseline: 0.246))
    #expect(abs(ratio.estimate - 2.6934) < 5e-5)
    #expect(abs(ratio.interval.lower * 0.246 - interval.lower) < 1e-15)
    #expect(abs(ratio.interval.upper * 0.246 - interval.upper) < 1e-15)
    #expect(RatioToBaseline(share: 0.5, interval: interval, baseline: 0) == nil)
  }
}
