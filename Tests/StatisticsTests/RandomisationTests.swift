import Statistics
import Testing
import _TestSupport

@Suite("Randomisation over areas against full enumeration in exact rationals")
struct RandomisationTests {
  static let rows = OracleTable.rows("randomisation", beside: #filePath)

  @Test func theTableIsThere() {
    #expect(Self.rows.count == 27)
  }

  @Test(arguments: rows)
  func agrees(_ row: OracleRow) throws {
    let outcomes = row.numbers("outcomes")
    let flags = row.numbers("treated")
    let treated = zip(outcomes, flags).filter { $0.1 == 1 }.map(\.0)
    let others = zip(outcomes, flags).filter { $0.1 == 0 }.map(\.0)
    let test = try RandomisationTest(treated: treated, others: others)
    let result: Double? =
      switch row.method {
      case "difference": test.difference
      case "assignments": Double(test.assignments)
      case "two-sided": test.twoSided
      case "greater": test.greater
      case "less": test.less
      case "floor": test.floor
      default: nil
      }
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }

  /// 1 of 9 areas: 1/9; 2 of 9: 1/36; 4 of 9: 1/126; 3 of 6, with its mirror image: 2/20.
  static let floors: [[Double]] = [[1, 8, 9], [2, 7, 36], [4, 5, 126], [3, 3, 10]]

  @Test(arguments: floors)
  func theFloorIsReached(_ example: [Double]) throws {
    let test = try RandomisationTest(
      treated: (0..<Int(example[0])).map { 100 + Double($0) },
      others: (0..<Int(example[1])).map { Double($0) })
    #expect(test.floor == 1 / example[2])
    #expect(test.twoSided == test.floor)
    #expect(test.less == 1)
  }

  @Test func refusesWithAReason() {
    #expect(throws: RandomisationRefusal.noContrast) {
      try RandomisationTest(treated: [], others: [1, 2])
    }
    #expect(throws: RandomisationRefusal.notFinite) {
      try RandomisationTest(treated: [.nan], others: [1, 2])
    }
    #expect(throws: RandomisationRefusal.tooManyAssignments(limit: 2_000_000)) {
      try RandomisationTest(
        treated: (0..<12).map { Double($0) }, others: (0..<12).map { Double($0) })
    }
  }

  /// 0.1 + 0.2 and 0.3 are the same outcome: all 3 assignments of 1 in 3 tie.
  @Test func tiesSurviveRounding() throws {
    let test = try RandomisationTest(treated: [0.1 + 0.2], others: [0.3, 0.3])
    #expect(test.twoSided == 1)
    #expect(test.greater == 1)
  }
}
