import Statistics
import Testing

@Suite("P values adjusted for several outcomes")
struct MultiplicityTests {
  static let lists: [[Double]] = [
    [0.04], [0.01, 0.02, 0.03], [0.3, 0.001, 0.3, 0.02], [0, 1, 0.5], [1e-300, 1e-200, 0.9],
    [0.049, 0.001, 0.3, 0.012, 0.012, 0.7, 4e-5, 0.2], [0.2, 0.2, 0.2],
  ]

  private func isClose(_ left: [Double], _ right: [Double]) -> Bool {
    zip(left, right).allSatisfy { abs($0 - $1) <= 1e-14 * max(abs($0), abs($1)) }
  }

  @Test func handDerivations() {
    let values = [0.03, 0.01, 0.02]
    // Holm: 3 x 0.01, 2 x 0.02, then max(0.04, 1 x 0.03).
    #expect(isClose(MultiplicityMethod.holm.adjusted(values), [0.04, 0.03, 0.04]))
    // Hochberg from the largest: 0.03, min(0.03, 0.04), min(0.03, 0.03).
    #expect(isClose(MultiplicityMethod.hochberg.adjusted(values), [0.03, 0.03, 0.03]))
    // Benjamini-Yekutieli: 1 + 1/2 + 1/3 = 11/6 times 0.03.
    #expect(isClose(MultiplicityMethod.benjaminiYekutieli.adjusted(values), [0.055, 0.055, 0.055]))
    // Sidak: 1 - 0.9^2.
    #expect(isClose(MultiplicityMethod.sidak.adjusted([0.1, 0.1]), [0.19, 0.19]))
  }

  /// Simes' p value of every set with the outcome, the largest of them: closed testing itself.
  private func closedTesting(_ values: [Double]) -> [Double] {
    values.indices.map { place in
      var largest = 0.0
      for set in 0..<(1 << values.count) where set & (1 << place) != 0 {
        let chosen = values.indices.filter { set & (1 << $0) != 0 }.map { values[$0] }.sorted()
        let size = Double(chosen.count)
        let simes = chosen.enumerated().map { size * $0.element / Double($0.offset + 1) }.min() ?? 1
        largest = max(largest, simes)
      }
      return min(1, largest)
    }
  }

  @Test(arguments: lists)
  func hommelIsTheClosureOfSimes(_ values: [Double]) {
    #expect(isClose(MultiplicityMethod.hommel.adjusted(values), closedTesting(values)))
  }

  @Test(arguments: lists)
  func sharperMethodsAreSharper(_ values: [Double]) {
    let order: [MultiplicityMethod] = [
      .benjaminiHochberg, .hommel, .hochberg, .holm, .bonferroni,
    ]
    let adjusted = order.map { $0.adjusted(values) }
    for (sharper, blunter) in zip(adjusted, adjusted.dropFirst()) {
      for (left, right) in zip(sharper, blunter) { #expect(left <= right * (1 + 1e-14)) }
    }
  }

  @Test(arguments: MultiplicityMethod.allCases)
  func orderDoesNotMatterAndNothingFalls(_ method: MultiplicityMethod) {
    for values in Self.lists {
      let adjusted = method.adjusted(values)
      #expect(method.adjusted(values.reversed()) == adjusted.reversed())
      for (value, result) in zip(values, adjusted) {
        #expect(result >= value * (1 - 1e-14) && result <= 1)
      }
    }
    #expect(method.adjusted([]).isEmpty)
    let undefined = method.adjusted([0.1, .nan])
    #expect(undefined.allSatisfy { $0.isNaN })
  }
}
