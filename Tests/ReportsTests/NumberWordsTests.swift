import Evaluations
import Testing

@testable import Reports

/// Words stand only where the number, or its whole interval, bears them.
struct NumberWordsTests {
  @Test(
    arguments: [
      (2.39, 2.97, "more than double"), (2.0, 2.9, nil), (1.99, 5.0, nil),
      (3.0, 9.0, "more than double"), (3.01, 9.0, "more than three times"),
      (6.85, 10.87, "more than six times"), (10.5, 20, "more than ten times"),
      (25, 40, "more than ten times"), (0.3, 0.49, "less than half"), (0.3, 0.5, nil),
      (0.2, 0.33, "less than a third of"), (0.1, 0.24, "less than a quarter of"),
      (0.9, .infinity, nil), (2.5, .infinity, "more than double"),
    ] as [(Double, Double, String?)])
  func multiplesNeedTheWholeInterval(lower: Double, upper: Double, words: String?) {
    #expect(NumberWords.multiple(lower: lower, upper: upper) == words)
  }

  @Test(
    arguments: [
      // 108/163 = 0.6626 is 0.0041 from 2/3; 0.242 is 0.008 from 1/4; 0.29 is 0.04 from 1/4.
      (0.6626, "two in three"), (0.242, "one in four"), (0.29, nil), (0.5, "one in two"),
      (0.03, nil), (0.91, "nine in ten"), (0.98, nil),
    ] as [(Double, String?)])
  func fractionsAreWithinTwoPoints(share: Double, words: String?) {
    #expect(NumberWords.simpleFraction(share) == words)
  }

  @Test(
    arguments: [
      (0.01, 0.1, Standing.higher), (0.0, 0.1, .undetermined), (-0.1, 0.0, .undetermined),
      (-0.1, -0.01, .lower), (-0.1, 0.1, .undetermined), (Double.nan, .nan, .undetermined),
    ] as [(Double, Double, Standing)])
  func standingNeedsTheWholeInterval(lower: Double, upper: Double, standing: Standing) {
    let estimate = Estimate(value: 0, lower: lower, upper: upper, level: 0.95, method: "newcombe")
    #expect(Standing(estimate, around: 0) == standing)
  }

  @Test func nounsAgreeWithTheirNumber() {
    #expect(Noun.child.counted(1).plain == "1 child")
    #expect(Noun.child.counted(0).plain == "0 children")
    #expect(Noun.family.counted(1_200).plain == "1,200 families")
    #expect(Noun.child.counted(1, of: 1).plain == "1 of 1 child")
  }
}
