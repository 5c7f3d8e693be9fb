import Foundation
import Indicators
import Releases
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("A suppressed finding that rests on shown areas has bounds")
struct FindingBoundsTests {
  private func bounds(
    _ numerator: ClosedRange<Int>, _ denominator: ClosedRange<Int>, spread: Int = 0
  ) -> FindingBounds? {
    FindingBounds(
      SuppressedTally(
        numerator: CountRange(least: numerator.lowerBound, most: numerator.upperBound),
        denominator: CountRange(least: denominator.lowerBound, most: denominator.upperBound)),
      Indicator.contact.measure, spread: spread)
  }

  /// One council shows 20 of 50; of the other it is known that 0 to 12 were asked: from 20 of 62,
  /// all others answering no, to 32 of 62, all answering yes.
  @Test("by hand")
  func byHand() {
    let range = bounds(20...32, 50...62)
    #expect(range?.lower == 20.0 / 62 && range?.upper == 32.0 / 62)
  }

  @Test("nothing is known where nothing is shown, or where nobody says how many there are")
  func unknown() {
    #expect(bounds(0...12, 0...12) == nil)
    let endless = SuppressedTally(
      numerator: CountRange(least: 20, most: nil), denominator: CountRange(least: 50, most: nil))
    #expect(FindingBounds(endless, Indicator.contact.measure) == nil)
  }

  /// One child may have many: 20 of 62 at least, whatever a file says of the most.
  @Test("a rate has no upper bound")
  func rate() throws {
    let tally = SuppressedTally(
      numerator: CountRange(least: 20, most: 32), denominator: CountRange(least: 50, most: 62))
    let range = try #require(FindingBounds(tally, Indicator.suspensionRate.measure))
    #expect(range.lower == 20.0 / 62 && range.upper == nil)
    #expect(range.numerator == CountRange(least: 20, most: nil))
  }

  /// 20 of 50 to the nearest 5, and at most 12 more: 18 to 22 of 48 to 52, with x of n more.
  @Test("rounded, whatever lies behind lies between them")
  func rounded() throws {
    let range = try #require(bounds(18...34, 48...64, spread: 4))
    let (lower, upper) = (try #require(range.lower), try #require(range.upper))
    for shown in 18...22 {
      for all in 48...52 {
        for more in 0...12 {
          for yes in 0...more {
            let share = Double(shown + yes) / Double(all + more)
            #expect(share >= lower && share <= upper)
          }
        }
      }
    }
    #expect(lower == 18.0 / 64 && upper == 34.0 / 60)
  }

  @Test("they stand in findings.json beside the state, and none of the finding's numbers does")
  func written() throws {
    let finding = Finding(
      indicator: "contact", moment: .before(months: 6), cell: Cell(), state: .suppressed,
      tally: .zero, bounds: bounds(20...32, 50...62))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let record = FindingRecord(finding, Indicator.contact.measure)
    let text = String(decoding: try encoder.encode(record), as: UTF8.self)
    #expect(
      text.contains(
        #""bounds":{"denominator":{"least":50,"most":62},"lower":0.3225806451612903,"#
          + #""numerator":{"least":20,"most":32},"upper":0.5161290322580645}"#), "\(text)")
    #expect(text.contains(#""state":"suppressed""#) && !text.contains("missing"))
  }
}
