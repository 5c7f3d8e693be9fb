import Studies
import Testing

@Suite("Counts are rounded as the study declares")
struct RoundingTests {
  typealias Rounding = DisclosureRule.Rounding

  @Test(
    "by hand",
    arguments: [
      (Rounding.none, [0: 0, 1: 1, 7: 7, 12: 12]),
      (.five, [0: 0, 2: 0, 3: 5, 5: 5, 7: 5, 8: 10, 12: 10, 13: 15, 99: 100]),
      (.ten, [0: 0, 4: 0, 5: 10, 14: 10, 15: 20, 94: 90, 95: 100]),
      (.midpointSix, [0: 0, 1: 3, 6: 3, 7: 9, 12: 9, 13: 15, 18: 15, 600: 597]),
    ])
  func byHand(rounding: Rounding, expected: [Int: Int]) {
    for (count, rounded) in expected { #expect(rounding.rounded(count) == rounded, "\(count)") }
  }

  @Test("in order, within the greatest error, on the base, and undone by its range")
  func laws() {
    for rounding in Rounding.allCases {
      let rounded = (0...1_000).map(rounding.rounded)
      #expect(zip(rounded, rounded.dropFirst()).allSatisfy { $0 <= $1 })
      let errors = rounded.enumerated().map { abs($1 - $0) }
      #expect(errors.max() == rounding.greatestError)
      #expect(rounded.allSatisfy { $0.isMultiple(of: rounding.base) })
      for value in Set(rounded.prefix(900)) {
        let behind = rounded.indices.filter { rounded[$0] == value }
        let range = rounding.counts(behind: value)
        #expect(range.lowerBound == behind.first && range.upperBound == behind.last, "\(value)")
      }
    }
  }

  @Test(
    "the sum of rounded counts lies within the range of its files", arguments: Rounding.allCases)
  func sums(rounding: Rounding) {
    for one in stride(from: 0, through: 60, by: 1) {
      for other in stride(from: 0, through: 60, by: 1) {
        let sum = rounding.rounded(one) + rounding.rounded(other)
        #expect(rounding.counts(behind: sum, files: 2).contains(one + other), "\(one) + \(other)")
        #expect(abs(sum - one - other) <= 2 * rounding.greatestError)
      }
    }
  }
}
