import Statistics
import Testing

@Suite("Quantiles and their nine types")
struct QuantileTests {
  @Test(
    "1 to 4 at 0.3, by hand",
    arguments: zip(
      QuantileType.allCases,
      [
        // n p = 1.2 for types 1 to 4 (0.7 for 3: the nearest rank is 1); then 1.7; 1.5; 1.9;
        // 1/3 + 0.3 * 13/3 = 1.6333...; 0.375 + 0.3 * 4.25 = 1.65.
        2, 2, 1, 1.2, 1.7, 1.5, 1.9, 1 + 19.0 / 30, 1.65,
      ]))
  func byHand(type: QuantileType, expected: Double) {
    #expect(abs(Quantile.value(0.3, of: [4, 2, 1, 3], type: type) - expected) < 1e-15)
  }

  @Test("numbers of the types are those of Hyndman and Fan")
  func numbers() {
    #expect(QuantileType.allCases.map(\.number) == Array(1...9))
  }

  @Test("sorted or not, at the ends and in between", arguments: QuantileType.allCases)
  func laws(type: QuantileType) {
    var bits = Xoshiro256(seed: 8)
    let values = (0..<500).map { _ in Double(bits.next() % 90) }
    let sorted = values.sorted()
    var last = -Double.infinity
    for step in 0...200 {
      let share = Double(step) / 200
      let value = Quantile.value(share, of: values, type: type)
      #expect(value == Quantile.value(share, ofSorted: sorted, type: type))
      #expect(value >= last)
      last = value
    }
    #expect(Quantile.value(0, of: values, type: type) == sorted[0])
    #expect(Quantile.value(1, of: values, type: type) == sorted[499])
  }

  /// 0.07 of 100 is a little more than 7 in doubles, 0.29 a little less than 29.
  ///
  /// NumPy 2.4's `inverted_cdf` and `averaged_inverted_cdf` give 8 and 29, without a mean of two
  /// values; so does the rule of R's `quantile`: floor(n p + 4 epsilon), and above it n p > that.
  @Test("steps are those of R and NumPy", arguments: [QuantileType.inverse, .averagedInverse])
  func steps(type: QuantileType) {
    let values = (1...100).map(Double.init)
    #expect(0.07 * 100 > 7 && 0.29 * 100 < 29)
    #expect(Quantile.value(0.07, of: values, type: type) == 8)
    #expect(Quantile.value(0.29, of: values, type: type) == 29)
    #expect(Quantile.value(0.07, of: values, type: .weibull) == 7.07)
  }

  @Test("no values and no probability give no number")
  func undefined() {
    #expect(Quantile.value(0.5, of: []).isNaN)
    #expect(Quantile.value(1.5, of: [1]).isNaN)
    #expect(Quantile.value(.nan, ofSorted: [1]).isNaN)
    #expect(Quantile.value(0.2, of: [7]) == 7)
  }

  @Test("samples made to resist selection are sorted")
  func resistant() {
    let sawtooth = (0..<4_000).map { Double(min($0, 4_000 - $0)) }
    let equal = [Double](repeating: 3, count: 4_000)
    #expect(Quantile.value(0.5, of: sawtooth) == Quantile.value(0.5, ofSorted: sawtooth.sorted()))
    #expect(Quantile.value(0.5, of: equal) == 3)
  }
}
