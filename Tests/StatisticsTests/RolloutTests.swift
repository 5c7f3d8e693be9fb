import Statistics
import Testing

@Suite("Effects of a staggered rollout")
struct RolloutTests {
  /// Areas A and B start in period 2, C and D never.
  static func panel(
    rollout: [Int?] = [2, 2, nil, nil],
    values: [[Double]] = [[1, 3, 4], [2, 6, 5], [1, 2, 2], [3, 4, 6]]
  ) throws -> AreaPanel {
    try AreaPanel(
      areas: values.indices.map { "area \($0)" }, periods: [1, 2, 3], rollout: rollout,
      values: values)
  }

  /// Period 2: changes 2 and 4 against 1 and 1: 2, with variance (1 + 1) / 4.
  ///
  /// Period 3: changes 3 and 3 against 1 and 3: 1, with variance (1 + 1) / 4. Their mean is 1.5;
  /// the areas' influences over 4 are -1, 1, 1, -1 times 1/4: sqrt(4 / 16).
  @Test func byHand() throws {
    let effects = try GroupTimeEffects(Self.panel())
    #expect(effects.effects.map(\.effect.estimate) == [2, 1])
    for effect in effects.effects {
      #expect(abs(try #require(effect.effect.standardError) - 0.5.squareRoot()) < 1e-15)
      #expect(effect.cohortAreas == 2 && effect.comparisonAreas == 2)
    }
    #expect(effects.simple.estimate == 1.5)
    #expect(abs(try #require(effects.simple.standardError) - 0.5) < 1e-15)
    #expect(effects.byCohort.overall == effects.simple)
  }

  /// With one cohort, the event study, a saturated regression, gives the effects by cohort and
  /// period from the universal base, and CR0 their standard errors.
  @Test func oneCohortAgreesWithTheRegression() throws {
    let panel = try Self.panel(
      rollout: [2, 2, 2, nil, nil],
      values: [[1, 3, 4], [2, 6, 5], [0.5, 1, 7], [1, 2, 2], [3, 4, 6.5]])
    let study = try EventStudy(panel.rows)
    let effects = try GroupTimeEffects(panel, base: .universal).byEventTime
    for point in study.points {
      let other = try #require(effects.points.first { $0.at == point.sinceRollout }).effect
      #expect(abs(point.estimate - other.estimate) < 1e-13)
      let error = try #require(point.errors).cr0
      #expect(abs(error - (try #require(other.standardError))) < 1e-13)
    }
    let base = try #require(effects.points.first { $0.at == -1 })
    #expect(base.effect.estimate == 0 && base.effect.standardError == nil)
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    let panel = try Self.panel(rollout: [2, 3, nil, nil])
    let rows = Array(panel.rows.reversed())
    let effects = try GroupTimeEffects(AreaPanel(rows), comparison: .notYetTreated)
    let others = try GroupTimeEffects(panel, comparison: .notYetTreated)
    #expect(effects.effects == others.effects)
    let first = try TwoWayEffect(rows)
    let second = try TwoWayEffect(panel)
    #expect(abs(first.estimate - second.estimate) < 1e-14)
  }

  /// A cohort of one area, or one comparison area: the effect is known, its error is not.
  @Test(arguments: [[2, nil, nil, nil], [2, 2, 2, nil]] as [[Int?]])
  func oneAreaOnASideHasNoError(_ rollout: [Int?]) throws {
    let panel = try Self.panel(rollout: rollout)
    let effects = try GroupTimeEffects(panel)
    #expect(effects.effects.allSatisfy { $0.effect.standardError == nil })
    #expect(effects.simple.standardError == nil)
    #expect(effects.simple.interval() == nil)
    #expect(try TwoWayEffect(panel).errors == nil)
    #expect(try EventStudy(panel.rows).points.allSatisfy { $0.errors == nil })
  }

  @Test func cohortsOfOneAreaTakeTheirAveragesWithThem() throws {
    let panel = try Self.panel(
      rollout: [2, 2, 3, nil, nil],
      values: [[1, 3, 4], [2, 6, 5], [0.5, 1, 7], [1, 2, 2], [3, 4, 6.5]])
    let cohorts = try GroupTimeEffects(panel).byCohort
    #expect(cohorts.points.map(\.at) == [2, 3])
    #expect(cohorts.points[0].effect.standardError != nil)
    #expect(cohorts.points[1].effect.standardError == nil)
    #expect(cohorts.overall.standardError == nil)
  }

  /// The formula's error of a single rollout area is that of the comparison areas alone.
  ///
  /// Changes of the three others to period 2: 4, 1 and 1, mean 2, squares 6 over 3 and 3: 2/3.
  @Test func theFormulaGivesTheOtherSidesErrorAlone() throws {
    let panel = try Self.panel(rollout: [2, nil, nil, nil])
    let effects = try GroupTimeEffects(panel, base: .universal)
    let first = try #require(effects.effects.first { $0.period == 2 }).effect
    let error = try #require(first.formulaError)
    #expect(abs(error - (2.0 / 3).squareRoot()) < 1e-15)
    #expect(first.standardError == nil && first.interval() == nil)
    let study = try EventStudy(panel.rows)
    let start = try #require(study.points.first { $0.sinceRollout == 0 })
    #expect(abs(try #require(start.formulaErrors).cr0 - error) < 1e-13)
    #expect(start.errors == nil && study.preTrend == nil)
  }

  /// Without its one area, a cohort's part of the average's error is that of the comparison areas
  /// and of the cohorts' shares, by the influences of five areas: see the source.
  @Test func averagesWithACohortOfOneAreaHaveTheFormulasError() throws {
    let panel = try Self.panel(
      rollout: [2, 2, 3, nil, nil],
      values: [[1, 3, 4], [2, 6, 5], [0.5, 1, 7], [1, 2, 2], [3, 4, 6.5]])
    let cohorts = try GroupTimeEffects(panel).byCohort
    #expect(cohorts.overall.standardError == nil)
    #expect(abs(try #require(cohorts.overall.formulaError) - 1.116480083914522) < 1e-14)
    #expect(try TwoWayEffect(panel).formulaErrors == TwoWayEffect(panel).errors)
  }

  @Test func designsWithoutAComparisonAreRefused() throws {
    let all = try Self.panel(rollout: [2, 2, 3, 3])
    #expect(
      throws: Refusal.tooFew("areas that never have the pathway", given: 0, needed: 1)
    ) { try GroupTimeEffects(all) }
    // without them, the last cohort stands in until its own rollout
    let effects = try GroupTimeEffects(all, comparison: .notYetTreated)
    #expect(effects.effects.map(\.period) == [2])
    #expect(throws: Refusal.self) {
      try GroupTimeEffects(Self.panel(rollout: [2, 2, 2, 2]), comparison: .notYetTreated)
    }
    #expect(throws: Refusal.self) { try GroupTimeEffects(Self.panel(rollout: [1, 1, nil, nil])) }
    #expect(throws: Refusal.self) { try GroupTimeEffects(Self.panel(rollout: [nil, nil, 9, 9])) }
    #expect(throws: Refusal.self) { try TwoWayEffect(Self.panel(rollout: [nil, nil, nil, nil])) }
    #expect(throws: Refusal.self) { try TwoWayEffect(Self.panel(rollout: [1, 1, nil, nil])) }
    #expect(throws: Refusal.self) { try EventStudy(all.rows) }
  }

  @Test func areasFromTheFirstPeriodOnAreLeftOut() throws {
    let values = [[1.0, 3, 4], [2, 6, 5], [1, 2, 2], [3, 4, 6], [9, 1, 9]]
    let effects = try GroupTimeEffects(
      Self.panel(rollout: [2, 2, nil, nil, 1], values: values))
    #expect(effects.alwaysTreatedAreas == 1)
    #expect(effects.effects == (try GroupTimeEffects(Self.panel())).effects)
  }

  @Test func brokenPanelsAreRefused() throws {
    let rows = try Self.panel().rows
    #expect(throws: Refusal.self) { try AreaPanel(Array(rows.dropLast())) }
    #expect(throws: Refusal.self) { try AreaPanel(rows + [rows[0]]) }
    #expect(throws: Refusal.self) { try AreaPanel([]) }
    #expect(throws: Refusal.self) { try Self.panel(values: [[1, 2, .nan]]) }
    let changed = AreaPeriod(area: "area 0", period: 1, rollout: 3, value: 1)
    #expect(throws: Refusal.self) { try AreaPanel([changed] + rows.dropFirst()) }
    #expect(throws: Refusal.self) { try TwoWayEffect([changed] + rows.dropFirst()) }
    #expect(throws: Refusal.self) {
      try AreaPanel(areas: ["a"], periods: [1], rollout: [nil], shares: [[Proportion(0, of: 0)]])
    }
  }

  @Test func sharesMakeAPanel() throws {
    let panel = try AreaPanel(
      areas: ["a", "b"], periods: [1, 2], rollout: [2, nil],
      shares: [
        [Proportion(1, of: 4), Proportion(3, of: 4)], [Proportion(0, of: 2), .init(1, of: 2)],
      ])
    #expect(panel.values == [[0.25, 0.75], [0, 0.5]])
    // (0.75 - 0.25) - (0.5 - 0), of two areas and so without standard error
    let effect = try TwoWayEffect(panel)
    #expect(abs(effect.estimate) < 1e-15 && effect.errors == nil)
  }

  @Test func catalogued() {
    let names =
      RolloutComparison.allCases.map(\.rawValue) + PropensityTarget.allCases.map(\.rawValue)
      + HeterogeneityMethod.allCases.map(\.rawValue)
    #expect(names.allSatisfy { MethodCatalogue.method(named: $0) != nil })
  }
}
