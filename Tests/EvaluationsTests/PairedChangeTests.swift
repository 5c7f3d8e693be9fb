import Indicators
import Statistics
import Tallies
import Testing

@testable import Evaluations

@Suite("Paired changes")
struct PairedChangeTests {
  private let key = PairKey(
    indicator: "contact",
    moments: MomentPair(before: .before(months: 6), after: .within(months: 6)), cell: Cell())

  private func change(_ table: PairTally) throws -> PairedChange {
    try #require(ChangeEstimate(table: table, level: .ninetyFive).change(key))
  }

  /// A table of children who are each a family of their own.
  private func singles(_ yesYes: Int, _ yesNo: Int, _ noYes: Int, _ noNo: Int) -> PairTally {
    var table = PairTally(
      yesYes: yesYes, yesNo: yesNo, noYes: noYes, noNo: noNo, change: .zero)
    for _ in 0..<noYes { table.change.add(count: 1, total: 1) }
    for _ in 0..<yesNo { table.change.add(count: -1, total: 1) }
    for _ in 0..<(yesYes + noNo) { table.change.add(count: 0, total: 1) }
    return table
  }

  @Test("after less before: 32 of 225 before and 90 after is +25.8 points")
  func direction() throws {
    let change = try change(singles(13, 19, 77, 116))
    #expect(abs(change.change.value - 58.0 / 225) < 1e-15)
    #expect(change.change.lower > 0.17 && change.change.upper < 0.34)
    // McNemar by hand: (77 − 19)² / (77 + 19) = 3364 / 96 = 35.04.
    #expect(abs(change.p - Gamma.chiSquared(freedom: 1).survival(3364.0 / 96)) < 1e-20)
    #expect(change.change.method == "tango")
  }

  @Test("interval and probability value agree on every small table")
  func agree() throws {
    for yesNo in 0...14 {
      for noYes in 0...14 where yesNo + noYes > 0 {
        let change = try change(singles(6, yesNo, noYes, 9))
        let leavesOutZero = change.change.lower > 0 || change.change.upper < 0
        #expect(leavesOutZero == (change.p < 0.05), "\(yesNo) \(noYes)")
      }
    }
  }

  @Test("siblings who change together widen the interval and raise the value")
  func siblings() throws {
    let simple = try change(singles(20, 2, 12, 30))
    var table = PairTally(yesYes: 20, yesNo: 2, noYes: 12, noNo: 30, change: .zero)
    for _ in 0..<3 { table.change.add(count: 4, total: 4) }
    table.change.add(count: -2, total: 2)
    for _ in 0..<50 { table.change.add(count: 0, total: 1) }
    let clustered = try change(table)
    #expect(clustered.change.value == simple.change.value)
    #expect(clustered.change.lower < simple.change.lower)
    #expect(clustered.p > simple.p && clustered.exactP == simple.exactP)
    #expect(clustered.change.method == "tango-clustered")
  }

  @Test("nobody changed: no difference, and a probability value of 1")
  func nobody() throws {
    let change = try change(singles(10, 0, 0, 12))
    #expect(change.change.value == 0 && change.p == 1 && change.exactP == 1)
  }
}
