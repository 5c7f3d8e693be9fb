import Statistics
import Testing

@Suite("Moments: the number, mean and spread of values")
struct MomentsTests {
  @Test func ofNoneOneAndEqualValues() throws {
    #expect(try Moments([Double]()) == .none)
    let one = try Moments([3.5])
    #expect(one.mean == 3.5 && one.squares == 0 && one.variance == nil)
    let equal = try Moments([Double](repeating: 0.1, count: 7))
    #expect(equal.mean == 0.1 && equal.squares == 0 && equal.deviation == 0)
  }

  /// 2, 4, 9: mean 5, deviations -3, -1, 4, squares 9 + 1 + 16 = 26.
  @Test func byHand() throws {
    let moments = try Moments([2, 4, 9])
    #expect(moments.mean == 5 && moments.squares == 26 && moments.variance == 13)
    #expect(try Moments(count: 3, sum: 15, sumOfSquares: 4 + 16 + 81) == moments)
    #expect(try Moments(count: 3, mean: 5, squares: 26) == moments)
  }

  @Test(arguments: [Double.nan, .infinity, 1e300])
  func valuesWithoutASquareAreRefused(_ value: Double) {
    #expect(throws: Refusal.self) { try Moments([1, value]) }
    #expect(throws: Refusal.self) { try PairedMoments([1, value, 2], [1, 2, 3]) }
  }

  @Test func figuresThatCannotBeRightAreRefused() {
    #expect(throws: Refusal.self) { try Moments(count: 0, mean: 1, deviation: 1) }
    #expect(throws: Refusal.self) { try Moments(count: 2, mean: .nan, deviation: 1) }
    #expect(throws: Refusal.self) { try Moments(count: 2, mean: 1, squares: -1) }
    #expect(throws: Refusal.self) { try Moments(count: 2, sum: 10, sumOfSquares: 49) }
    #expect(throws: Refusal.self) { try Moments(count: .max, sum: .max, sumOfSquares: .max) }
    #expect(throws: Refusal.self) { try Moments([1e-200, 2e-200]) }
    #expect(throws: Refusal.self) { try PairedMoments([1, 2], [1]) }
  }

  /// The design of the fourth NIST set of numerical accuracy: 1 value at the centre, 500 on
  /// either side, all with seven leading digits in common; here with a step that doubles hold.
  @Test(arguments: [0.0, 1e7, 1e12])
  func leadingDigitsInCommonCostNothing(_ centre: Double) throws {
    var values = [centre]
    for _ in 0..<500 { values += [centre - 0.125, centre + 0.125] }
    let moments = try Moments(values)
    #expect(moments.mean == centre && moments.squares == 1000 * 0.015625)
  }

  /// Sums beyond 2^53: (1, 2^31 + 1) has the squared deviations 2 (2^30)^2 = 2^61.
  @Test func wholeNumbersAreExact() throws {
    let large = 1 << 31 + 1
    let moments = try Moments(count: 2, sum: large + 1, sumOfSquares: large * large + 1)
    let half = Double(large - 1) / 2
    #expect(moments.squares == 2 * half * half && moments.mean == half + 1)
  }

  @Test func partsMergeToTheWhole() throws {
    let values = (0..<60).map { 1e6 + Double($0 * $0 % 37) / 8 }
    let whole = try Moments(values)
    for cut in [0, 1, 2, 30, 59, 60] {
      let merged = try Moments(Array(values[..<cut])).merged(with: Moments(Array(values[cut...])))
      #expect(merged.count == 60 && merged.mean == whole.mean)
      #expect(abs(merged.squares - whole.squares) < 1e-13 * whole.squares)
    }
    var streamed = Moments.none
    for value in values { streamed.add(value) }
    #expect(abs(streamed.squares - whole.squares) < 1e-12 * whole.squares)
  }

  /// x = 1, 2, 3, y = 2, 2, 5: means 2 and 3; products (-1)(-1) + 0 + 1 * 2 = 3; slope 3 / 2;
  /// residuals 1/2, -1, 1/2 with squares 3/2; differences -1, 0, -2 with squares 2.
  @Test func pairsByHand() throws {
    let pairs = try PairedMoments([1, 2, 3], [2, 2, 5])
    #expect(pairs.products == 3 && pairs.slope == 1.5 && pairs.residualSquares == 1.5)
    #expect(pairs.differences.mean == -1 && pairs.differences.squares == 2)
    #expect(pairs.unexplained == 0.25)
    let correlation = try #require(pairs.correlation)
    #expect(abs(correlation * correlation - 0.75) < 1e-15)
    let published = try PairedMoments(
      first: pairs.first, second: pairs.second, correlation: correlation)
    #expect(abs(published.differences.squares - 2) < 1e-14)
    #expect(abs(published.residualSquares - 1.5) < 1e-14)
  }

  @Test(arguments: [0, 1, 2, 3, 20, 38, 40])
  func partsOfPairsMergeToTheWhole(_ cut: Int) throws {
    let first = (0..<40).map { Double($0 * 7 % 11) }
    let second = (0..<40).map { Double($0 * 5 % 13) + first[$0] }
    let whole = try PairedMoments(first, second)
    let merged = try PairedMoments(Array(first[..<cut]), Array(second[..<cut]))
      .merged(with: PairedMoments(Array(first[cut...]), Array(second[cut...])))
    #expect(merged.count == 40)
    #expect(abs(merged.products - whole.products) < 1e-12 * abs(whole.products))
    #expect(abs(merged.residualSquares - whole.residualSquares) < 1e-12 * whole.residualSquares)
    #expect(
      abs(merged.differences.squares - whole.differences.squares)
        < 1e-12 * whole.differences.squares)
  }

  /// Two groups each with one first value: the line through both means leaves what is within.
  @Test func mergingGroupsOfOneFirstValue() throws {
    let merged = try PairedMoments([1, 1], [3, 5]).merged(with: PairedMoments([2, 2], [4, 9]))
    #expect(merged.residualSquares == 2 + 12.5)
    let same = try PairedMoments([1, 1], [3, 5]).merged(with: PairedMoments([1, 1], [4, 9]))
    #expect(same.residualSquares == same.second.squares && same.slope == nil)
  }
}
