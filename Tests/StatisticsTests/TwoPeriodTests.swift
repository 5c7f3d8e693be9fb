import Statistics
import Testing

@Suite("Differences in differences of two periods")
struct TwoPeriodTests {
  /// Two rollout areas with changes 2 and 4, two comparison areas with changes 1 and 1.
  static let areas = [
    area(rollout: true, 1, 3), area(rollout: true, 2, 6), area(rollout: false, 1, 2),
    area(rollout: false, 3, 4),
  ]

  static func area(rollout: Bool, _ before: Double, _ after: Double) -> FourCells<CellMoments> {
    TwoPeriodObservation.cells(of: [
      TwoPeriodObservation(before, isRollout: rollout, isAfter: false),
      TwoPeriodObservation(after, isRollout: rollout, isAfter: true),
    ])
  }

  /// 3 - 1 = 2.
  ///
  /// Area sums of residuals: the rollout changes are off their mean by -1 and 1, each over 2 values
  /// a cell: CR0 = sqrt(1/4 + 1/4). An area has h = 1/2 of a cell, so that CR2 is twice CR0's
  /// square: 1, which is Welch's variance of the changes, 2 / 2 + 0 / 2. With two areas in each arm
  /// the degrees of freedom are 2.
  @Test func areasByHand() throws {
    let result = try TwoPeriodAreas(Self.areas)
    #expect(result.estimate == 2)
    #expect(abs(result.cr0 - 0.5.squareRoot()) < 1e-15)
    #expect(abs(result.cr1 - (0.5 * 4 / 3).squareRoot()) < 1e-15)
    #expect(abs(result.cr1s - (0.5 * 4 / 3 * 7 / 4).squareRoot()) < 1e-15)
    #expect(abs(result.cr2 - 1) < 1e-15)
    #expect(abs(result.cr2Freedom - 2) < 1e-14)
    // t = 2 with 2 degrees of freedom: p = 1 - 2 / sqrt(2 + 4)
    #expect(abs(try #require(result.cr2PValue) - (1 - 2 / 6.0.squareRoot())) < 1e-14)
    let interval = try #require(result.interval())
    #expect(interval.contains(0) && interval.contains(2))
  }

  /// Squares about the cells' means: 1/2, 9/2, 2, 2, in sum 9, over 4 degrees of freedom 9/4; each
  /// cell has 2 values, so that the classical variance is 9/4 x 4 x 1/2 = 9/2.
  ///
  /// HC2 gives the sum of s^2 / n, 9 / 2, and HC1 8/4 x 9/4 the same.
  @Test func valuesByHand() throws {
    let pooled = try TwoPeriodAreas(Self.areas).pooled
    #expect(pooled.classicalStandardError == 4.5.squareRoot())
    #expect(pooled.hc1 == 4.5.squareRoot() && pooled.hc2 == 4.5.squareRoot())
  }

  @Test func momentsAreMergedExactly() {
    let values = [1e9, 1e9 + 1, 1e9 + 4, 1e9 - 3, 1e9 + 2]
    let whole = CellMoments(values)
    let parts = CellMoments(values[..<2]).merged(with: CellMoments(values[2...]))
    #expect(parts.count == whole.count && abs(parts.mean - whole.mean) < 1e-6)
    #expect(abs(parts.squares / whole.squares - 1) < 1e-12)
    #expect(CellMoments.none.merged(with: whole) == whole)
    #expect(CellMoments(3, of: 4) == CellMoments([1, 1, 0, 1]))
  }

  @Test(arguments: [[0, 1], [1, 2, 3], [0, 2, 3], [2, 3]])
  func oneAreaInAnArmIsRefused(_ kept: [Int]) {
    #expect(throws: Refusal.self) { try TwoPeriodAreas(kept.map { Self.areas[$0] }) }
  }

  /// One rollout area beside areas with changes 1 and 5: by the formulas, their scores alone.
  ///
  /// Those are 1 and -1: CR0 = sqrt(2). Each has h = 1/2 of its cells: CR2 = sqrt(2 x 2), with the
  /// matrix of scores' covariances 1/2, -1/2 / -1/2, 1/2: 1^2 / 1 degrees of freedom.
  @Test func theFormulasWithOneAreaInAnArm() throws {
    let areas = [
      TwoPeriodObservation.cells(of: [
        TwoPeriodObservation(1, isRollout: true, isAfter: false),
        TwoPeriodObservation(3, isRollout: true, isAfter: false),
        TwoPeriodObservation(4, isRollout: true, isAfter: true),
        TwoPeriodObservation(8, isRollout: true, isAfter: true),
      ]), Self.area(rollout: false, 1, 2), Self.area(rollout: false, 3, 8),
    ]
    let result = try TwoPeriodAreas(formulasOnly: areas)
    #expect(abs(result.estimate - 1) < 1e-15)
    #expect(abs(result.cr0 - 2.0.squareRoot()) < 1e-15)
    #expect(abs(result.cr1s - (2.0 * 3 / 2 * 7 / 4).squareRoot()) < 1e-15)
    #expect(abs(result.cr2 - 2) < 1e-15)
    #expect(abs(result.cr2Freedom - 1) < 1e-14)
    #expect(throws: Refusal.self) { try TwoPeriodAreas(areas) }
    #expect(throws: Refusal.self) { try TwoPeriodAreas(formulasOnly: [areas[0]]) }
    let both = try TwoPeriodAreas(formulasOnly: Self.areas)
    #expect(both.cr2 == (try TwoPeriodAreas(Self.areas)).cr2)
  }

  @Test func missingCellsAreRefused() {
    let cell = CellMoments([1, 2])
    #expect(
      throws: Refusal.tooFew(
        "values of rollout areas before the start", given: 0, needed: 1)
    ) {
      try TwoPeriodDifference(
        FourCells(
          rolloutBefore: .none, rolloutAfter: cell, comparisonBefore: cell, comparisonAfter: cell))
    }
    #expect(throws: Refusal.self) {
      try TwoPeriodDifference(
        FourCells(repeating: CellMoments(count: 2, mean: .nan, squares: 0)))
    }
  }

  @Test func singleValuesHaveNoErrors() throws {
    let result = try TwoPeriodDifference(FourCells(repeating: CellMoments([3])))
    #expect(result.estimate == 0)
    #expect(result.classicalStandardError == nil && result.hc1 == nil && result.hc2 == nil)
  }

  /// 0.5 - 0.25 - (0.75 - 0.5) = 0; variances 1/4 / 4, 3/16 / 4, 3/16 / 4, 1/4 / 4: 7/32.
  ///
  /// Odds: (1 / (1/3)) / (3 / 1) = 1; risks: 2 / 1.5 = 4/3.
  @Test func sharesByHand() throws {
    let shares = try SharesInTwoPeriods(
      rolloutBefore: Proportion(1, of: 4), rolloutAfter: Proportion(2, of: 4),
      comparisonBefore: Proportion(2, of: 4), comparisonAfter: Proportion(3, of: 4))
    #expect(shares.estimate == 0 && shares.pValue == 1)
    #expect(abs(shares.standardError - (7.0 / 32).squareRoot()) < 1e-15)
    let odds = try #require(shares.ratioOfOddsRatios)
    #expect(abs(odds.ratio - 1) < 1e-15)
    // 1/1 + 1/3 + 1/2 + 1/2, twice
    #expect(abs(odds.standardError - (14.0 / 3).squareRoot()) < 1e-15)
    let risks = try #require(shares.ratioOfRiskRatios)
    #expect(abs(risks.ratio - 4.0 / 3) < 1e-15)
    // (1 - 1/4) + (1/2 - 1/4) + (1/2 - 1/4) + (1/3 - 1/4)
    #expect(abs(risks.standardError - (4.0 / 3).squareRoot()) < 1e-15)
  }

  @Test func emptyCellsHaveNoRatios() throws {
    let none = try SharesInTwoPeriods(
      rolloutBefore: Proportion(0, of: 4), rolloutAfter: Proportion(4, of: 4),
      comparisonBefore: Proportion(0, of: 4), comparisonAfter: Proportion(0, of: 4))
    #expect(none.estimate == 1 && none.standardError == 0 && none.pValue == nil)
    #expect(none.ratioOfOddsRatios == nil && none.ratioOfRiskRatios == nil)
    #expect(throws: Refusal.self) {
      try SharesInTwoPeriods(
        rolloutBefore: Proportion(0, of: 0), rolloutAfter: Proportion(4, of: 4),
        comparisonBefore: Proportion(0, of: 4), comparisonAfter: Proportion(5, of: 4))
    }
  }
}
