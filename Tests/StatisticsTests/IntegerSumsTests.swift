import Statistics
import Testing

@Suite("Sums of whole numbers")
struct IntegerSumsTests {
  /// 2, 4, 4, 4, 5, 5, 7, 9: mean 40/8 = 5, squared deviations 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32.
  @Test func spreadByHand() {
    let sums = IntegerSums([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(sums == IntegerSums(count: 8, total: 40, squares: 232))
    #expect(sums.mean == 5 && sums.variance == 32.0 / 7)
    #expect(sums.varianceOfMean == 4.0 / 7 && sums.deviation == (32.0 / 7).squareRoot())
  }

  @Test func undefinedForFew() {
    #expect(IntegerSums([]).mean == nil && IntegerSums([3]).variance == nil)
    #expect(IntegerSums([3]).mean == 3 && IntegerSums([3, 3]).deviation == 0)
  }

  /// 0 and 1 beside a billion: the deviations are a half.
  @Test func nothingCancels() {
    let sums = IntegerSums([1_000_000_000, 1_000_000_001])
    #expect(sums.variance == 0.5)
  }

  /// The greatest sums that there can be must not overflow.
  @Test func greatestSums() {
    let sums = IntegerSums(count: .max, total: 0, squares: .max)
    #expect(sums.variance == Double(Int.max) / Double(Int.max - 1))
  }

  /// x 1, 2, 3 and y 1, 3, 2: deviations -1, 0, 1 and -1, 1, 0; products 1; r = 1/2.
  @Test func correlationByHand() throws {
    let (first, second) = (IntegerSums([1, 2, 3]), IntegerSums([1, 3, 2]))
    let r = try #require(first.correlation(with: second, products: 13))
    #expect(abs(r - 0.5) < 1e-15)
    #expect(first.correlation(with: first, products: 14).map { abs($0 - 1) < 1e-15 } == true)
    #expect(first.correlation(with: IntegerSums([2, 2, 2]), products: 12) == nil)
    #expect(first.correlation(with: IntegerSums([1, 2]), products: 5) == nil)
  }

  @Test func partsAreTakenAway() {
    let (first, second) = (IntegerSums([3, 9, 4]), IntegerSums([12, 1]))
    #expect(first + second == IntegerSums([3, 9, 4, 12, 1]))
    #expect((first + second) - second == first)
  }

  /// Families 2 4, 6 8 and 10: s^2 / n = 2; residuals -6, 2, 4; 3/2 x 56 / 25 = 3.36.
  @Test func designEffectByHand() {
    let values = IntegerSums([2, 4, 6, 8, 10])
    let families = ClusterSums([
      ClusterCount(6, of: 2), ClusterCount(14, of: 2), ClusterCount(10, of: 1),
    ])
    #expect(abs(DesignEffect.mean(families, of: values).factor - 1.68) < 1e-15)
  }

  /// Unlike members of equal families: no variance between families, and never below 1.
  @Test func designEffectIsOneAtLeast() {
    let pairs = ClusterSums([ClusterCount(12, of: 2), ClusterCount(12, of: 2)])
    #expect(DesignEffect.mean(pairs, of: IntegerSums([3, 9, 4, 8])) == .none)
    let one = ClusterSums([ClusterCount(12, of: 2)])
    #expect(DesignEffect.mean(one, of: IntegerSums([3, 9])) == .none)
    let same = ClusterSums([ClusterCount(6, of: 2), ClusterCount(3, of: 1)])
    #expect(DesignEffect.mean(same, of: IntegerSums([3, 3, 3])) == .none)
  }
}
