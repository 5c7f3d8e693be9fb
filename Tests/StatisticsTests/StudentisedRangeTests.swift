import Foundation
import Statistics
import Testing

@Suite("The studentised range")
struct StudentisedRangeTests {
  private func agree(_ first: Double, _ second: Double, within error: Double = 1e-12) -> Bool {
    first == second || abs(first - second) <= error * abs(second)
  }

  /// The range of two is a normal difference with variance 2: P(Q > q) = 2 P(T > q / sqrt 2).
  @Test(arguments: [0.5, 4, 1e4, .infinity], [0.1, 2, 15, 100])
  func twoMeansAreStudentsT(_ freedom: Double, _ q: Double) throws {
    let law = try #require(StudentisedRange(count: 2, freedom: freedom))
    let one = StudentT(freedom: freedom).tails(at: q / 2.0.squareRoot()).logUpper
    #expect(agree(law.tails(at: q).logUpper, log(2) + one))
    let density = StudentT(freedom: freedom).logDensity(at: q / 2.0.squareRoot())
    #expect(agree(law.logDensity(at: q), density + log(2) / 2))
  }

  /// The range of three normal numbers has P(W <= w) near 0 of sqrt 3 w^2 / (2 pi): their plane
  /// of differences has density 1 / (2 pi), and the hexagon of range w, whose sides are w / sqrt 2
  /// from its centre, has the area sqrt 3 w^2.
  @Test func smallRangesOfThree() throws {
    let law = try #require(StudentisedRange(count: 3, freedom: .infinity))
    let expected = 3.0.squareRoot() * 1e-12 / (2 * Double.pi)
    #expect(agree(law.cumulative(1e-6), expected, within: 1e-11))
  }

  @Test(arguments: [3, 20])
  func quantilesLeaveTheirProbability(_ count: Int) throws {
    let law = try #require(StudentisedRange(count: count, freedom: 12))
    for probability in [1e-6, 0.05] {
      #expect(agree(law.cumulative(law.quantile(probability)), probability, within: 1e-10))
      #expect(agree(law.survival(law.upperQuantile(probability)), probability, within: 1e-10))
    }
  }

  @Test func moreMeansRangeFurther() throws {
    let tails = try [2, 3, 10, 1000].map { count in
      try #require(StudentisedRange(count: count, freedom: 30)).survival(4)
    }
    #expect(tails == tails.sorted())
  }

  @Test func impossibleLaws() {
    #expect(StudentisedRange(count: 1, freedom: 10) == nil)
    #expect(StudentisedRange(count: 3, freedom: 0) == nil)
    #expect(StudentisedRange(count: 3, freedom: .nan) == nil)
  }
}
