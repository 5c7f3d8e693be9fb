import Foundation
import Testing

@testable import Documents

@Suite("Axes")
struct AxisScaleTests {
  @Test(
    "Percentages begin at zero and end at the next tick",
    arguments: [
      ([0.66, 0.7307], "0% 20% 40% 60% 80%"),
      ([1.0], "0% 20% 40% 60% 80% 100%"),
      ([0.05], "0% 1% 2% 3% 4% 5%"),
      // 1.2 / 5 = 0.24, so steps of 0.25
      ([0.012], "0.00% 0.25% 0.50% 0.75% 1.00% 1.25%"),
      ([], "0% 20% 40% 60% 80% 100%"), ([0.0], "0% 20% 40% 60% 80% 100%"),
      ([0.31], "0% 10% 20% 30% 40%"),
      ([.nan, 0.31, .infinity], "0% 10% 20% 30% 40%"),
    ])
  func percent(_ values: [Double], _ texts: String) {
    let scale = AxisScale.percent(covering: values)
    #expect(scale.ticks.map(\.text).joined(separator: " ") == texts)
    #expect(scale.lower == 0)
  }

  @Test(
    "Points stand on both sides of zero",
    arguments: [
      ([-0.21, 0.217], "−30 −20 −10 0 +10 +20 +30"), ([0.05, 0.11], "0 +2 +4 +6 +8 +10 +12"),
      ([], "−1.0 −0.5 0.0 +0.5 +1.0"),
    ])
  func points(_ values: [Double], _ texts: String) {
    #expect(AxisScale.points(covering: values).ticks.map(\.text).joined(separator: " ") == texts)
  }

  @Test(
    "Ratios stand around one on a logarithmic axis",
    arguments: [
      ([2.69, 1.9], [2.97], "0.7 1 1.5 2 3"),
      ([2.69, 0.8], [0, 4.6], "0.5 1 2 5"),
      ([1.1], [0.9, 1.2], "0.7 1 1.5"),
      ([0.02, 3], [], "0.02 0.05 0.1 0.2 0.5 1 2 5"),
      ([0.001, 300], [], "0.001 0.01 0.1 1 10 100 1,000"),
      ([-1, .nan, .infinity], [], "0.7 1 1.5"),
    ])
  func ratio(_ values: [Double], _ limits: [Double], _ texts: String) {
    let scale = AxisScale.ratio(covering: values, limits: limits)
    #expect(scale.ticks.map(\.text).joined(separator: " ") == texts)
  }

  @Test("Ticks are round, evenly spaced, few, and cover the range")
  func nice() {
    for high in stride(from: 0.013, through: 9_000, by: 7.77) {
      for low in [0, -0.3 * high, -high] {
        let ticks = NiceTicks(covering: low...high, steps: 5).values
        #expect((ticks.first ?? 1) <= low * (1 - 1e-6) && (ticks.last ?? 0) >= high * (1 - 1e-6))
        #expect((3...9).contains(ticks.count))
        let steps = zip(ticks.dropFirst(), ticks).map { $0 - $1 }
        #expect(steps.allSatisfy { abs($0 - steps[0]) <= steps[0] * 1e-9 })
        let power = pow(10, floor(log10(steps[0] * 1.000001)))
        #expect([1, 2, 2.5, 5].contains { abs(steps[0] / power - $0) < 1e-6 })
      }
    }
  }

  @Test("Equal ratios are equal distances, and what lies beyond stands at the end")
  func places() {
    let scale = AxisScale.ratio(covering: [0.5, 2], limits: [])
    #expect(abs(scale.place(1) - 0.5) < 1e-12)  // 0.5 → 0, 1 → ½, 2 → 1
    #expect(scale.place(0) == 0 && scale.place(99) == 1)
    #expect(!scale.covers(0) && scale.covers(2))
  }

  @Test(
    "The logarithm agrees with the mathematics library", arguments: [1e-300, 0.3, 1, 2, 7.5, 1e9])
  func logarithm(_ value: Double) {
    #expect(abs(Logarithm.natural(value) - log(value)) <= 1e-14 * max(1, abs(log(value))))
  }

  @Test("The logarithm at its edges")
  func logarithmEdges() {
    #expect(Logarithm.natural(0) == -.infinity && Logarithm.natural(-1).isNaN)
    #expect(Logarithm.natural(.infinity) == .infinity)
  }
}
