import Statistics
import Testing

@Suite("Agreement and likeness")
struct AgreementTests {
  private func isClose(_ left: Double?, _ right: Double, _ tolerance: Double = 1e-12) -> Bool {
    left.map { abs($0 - right) <= tolerance * max(1, abs(right)) } ?? false
  }

  @Test func oneWayByHand() throws {
    // Means 1.5 and 3.5 around 2.5: MSB = 2 (1 + 1) / 1 = 4; MSW = (0.5 + 0.5) / 2 = 0.5.
    let groups = try [[1.0, 2], [3, 4]].map { try Moments($0) }
    let found = try OneWayCorrelation(groups)
    #expect(found.between == 4 && found.within == 0.5 && found.meanSize == 2)
    #expect(isClose(found.correlation, 7.0 / 9) && found.ratio == 8)
    let interval = try #require(found.interval())
    #expect(interval.contains(7.0 / 9))
    let level = try #require(Level(0.99))
    let wider = try #require(found.interval(level: level))
    #expect(wider.lower < interval.lower && wider.upper > interval.upper)
  }

  @Test func oneWayEdges() throws {
    let same = try [[2.0, 2], [2, 2]].map { try Moments($0) }
    let found = try OneWayCorrelation(same)
    #expect(found.correlation == nil && found.pValue == nil && found.interval() == nil)
    let apart = try [[2.0, 2], [3, 3]].map { try Moments($0) }
    #expect(try OneWayCorrelation(apart).correlation == 1)
    #expect(try OneWayCorrelation(apart).pValue == 0)
    let uneven = try [[2.0, 2.5], [3, 3, 4]].map { try Moments($0) }
    #expect(try OneWayCorrelation(uneven).interval() == nil)
    let single = try [[2.0], [3]].map { try Moments($0) }
    #expect(throws: Refusal.self) { try OneWayCorrelation(single) }
  }

  static let ratings: [[Double]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  @Test func ratersAgainstOneWayAndShifts() throws {
    let found = try RaterAgreement(ratings: Self.ratings)
    let oneWay = try OneWayCorrelation(Self.ratings.map { try Moments($0) })
    let rows = try #require(oneWay.correlation)
    #expect(isClose(found.correlation(.oneWay), rows))
    let shifted = Self.ratings.map { [$0[0] + 100, $0[1], $0[2], $0[3]] }
    let other = try RaterAgreement(ratings: shifted)
    let fixed = try #require(found.correlation(.twoWayFixed))
    #expect(isClose(other.correlation(.twoWayFixed), fixed))
    let random = try #require(other.correlation(.twoWayRandom))
    #expect(random < 0.05)
    for form in RaterForm.allCases {
      for unit in RatingUnit.allCases {
        let interval = try #require(found.interval(form, of: unit))
        let correlation = try #require(found.correlation(form, of: unit))
        #expect(interval.contains(correlation))
      }
    }
  }

  @Test func ratersWhoAgreeInAll() throws {
    let found = try RaterAgreement(ratings: [[1, 1], [2, 2], [4, 4]])
    for form in RaterForm.allCases { #expect(found.correlation(form) == 1) }
    let none = try RaterAgreement(ratings: [[1, 1], [1, 1]])
    for form in RaterForm.allCases { #expect(none.correlation(form) == nil) }
    #expect(throws: Refusal.self) { try RaterAgreement(ratings: [[1, 2], [1]]) }
  }

  @Test func kappaByHand() throws {
    // Agreement 35 / 50 = 0.7; by chance 0.5 x 0.6 + 0.5 x 0.4 = 0.5; (0.7 - 0.5) / 0.5 = 0.4.
    let table: [[Double]] = [[20, 5], [10, 15]]
    let found = try CohenKappa(table: table)
    #expect(isClose(found.observed, 0.7) && isClose(found.expected, 0.5))
    #expect(found.kappa == 0.4)
    let turned = try CohenKappa(table: [[20, 10], [5, 15]])
    #expect(turned.kappa == found.kappa)
    let error = try #require(found.standardError)
    #expect(isClose(turned.standardError, error))
    let more = try CohenKappa(table: table.map { $0.map { 100 * $0 } })
    #expect(isClose(more.standardError.map { $0 * 10 }, error))
  }

  @Test(arguments: KappaWeights.allCases)
  func kappaAtItsEnds(_ weights: KappaWeights) throws {
    let chance = try CohenKappa(table: [[1, 2, 3], [2, 4, 6], [3, 6, 9]], weights: weights)
    #expect(chance.kappa == 0)
    let full = try CohenKappa(table: [[5, 0, 0], [0, 4, 0], [0, 0, 3]], weights: weights)
    #expect(full.kappa == 1 && full.standardError == 0)
    let one = try CohenKappa(table: [[7, 0], [0, 0]], weights: weights)
    #expect(one.kappa == nil && one.standardError == nil)
    #expect(throws: Refusal.self) { try CohenKappa(table: [[0, 0], [0, 0]], weights: weights) }
    #expect(throws: Refusal.self) { try CohenKappa(table: [[1, 2]], weights: weights) }
    #expect(throws: Refusal.self) { try CohenKappa(table: [[1, -2], [0, 1]], weights: weights) }
  }
}
