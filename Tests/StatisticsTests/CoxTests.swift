import RealModule
import Statistics
import Testing

@Suite("Cox's regression")
struct CoxTests {
  static let times: [Double] = [5, 8, 12, 16, 23, 27, 30, 33, 43, 45, 9, 13, 18, 28, 31, 34]
  static let events = times.map { $0 != 16 && $0 != 28 && $0 != 45 }
  static let group: [Double] = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1]
  static let age: [Double] = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3]

  private func isClose(_ left: Double, _ right: Double, _ tolerance: Double = 1e-11) -> Bool {
    abs(left - right) <= tolerance * max(1, abs(right))
  }

  private func followUps() throws -> FollowUps {
    try FollowUps(times: Self.times, events: Self.events)
  }

  @Test func threeChildrenByHand() throws {
    // Covariates 1, 0, 1 at times 1, 2, 3. With t the hazard ratio the likelihood is
    // t / (2 t + 1) / (1 + t), largest where 1 + t = t (2 t + 1): t = 1 / sqrt 2.
    let model = try CoxModel(
      FollowUps(times: [1, 2, 3], events: [true, true, true]),
      covariates: [Covariate("x", [1, 0, 1])])
    #expect(isClose(model.coefficients[0], -Double.log(2) / 2))
    #expect(isClose(model.nullLogLikelihood, -Double.log(6)))
    // Children 1 and 3 exceed child 2: the pair (1, 2) agrees or not by the sign, (1, 3) is tied.
    #expect(model.concordance.tied == 1 && model.concordance.share == 0.5)
  }

  @Test func scoreTestIsTheLogRankTest() throws {
    let model = try CoxModel(followUps(), covariates: [Covariate("group", Self.group)])
    let test = try LogRankTest(followUps(), groups: Self.group.map { Int($0) }, count: 2)
    let statistic = try #require(test.chiSquared)
    #expect(isClose(model.score, statistic))
  }

  @Test func unitsOffsetsAndOrderPlayNoPart() throws {
    let columns = [Covariate("group", Self.group), Covariate("age", Self.age)]
    let model = try CoxModel(followUps(), covariates: columns)
    let moved = try CoxModel(
      followUps(), covariates: [columns[0], Covariate("age", Self.age.map { 1e6 + 12 * $0 })])
    #expect(isClose(moved.coefficients[0], model.coefficients[0]))
    #expect(isClose(moved.coefficients[1] * 12, model.coefficients[1]))
    #expect(isClose(moved.robustErrors[1] * 12, model.robustErrors[1]))
    let backwards = try CoxModel(
      FollowUps(times: Self.times.reversed(), events: Self.events.reversed()),
      covariates: columns.map { Covariate($0.name, $0.values.reversed()) })
    #expect(isClose(backwards.logLikelihood, model.logLikelihood))
    #expect(isClose(backwards.wald, model.wald))
    for (interval, ratio) in zip(model.intervals(), model.hazardRatios) {
      #expect(interval.contains(ratio))
    }
  }

  @Test func tiesMatterOnlyWhereThereAreSome() throws {
    let columns = [Covariate("group", Self.group), Covariate("age", Self.age)]
    let efron = try CoxModel(followUps(), covariates: columns)
    let breslow = try CoxModel(followUps(), covariates: columns, ties: .breslow)
    #expect(isClose(efron.logLikelihood, breslow.logLikelihood))
    #expect(isClose(efron.robustErrors[0], breslow.robustErrors[0]))
  }

  @Test func baselineOfNoEffectIsNelsonAalen() throws {
    // Every child stands twice, once with each covariate, so that the coefficient is 0.
    let times = Self.times + Self.times
    let marks = Self.times.map { _ in 0.0 } + Self.times.map { _ in 1.0 }
    let followUps = try FollowUps(times: times, events: Self.events + Self.events)
    let model = try CoxModel(followUps, covariates: [Covariate("x", marks)], ties: .breslow)
    #expect(abs(model.coefficients[0]) < 1e-12)
    let sum = followUps.riskTable.steps.reduce(0) { $0 + Double($1.events) / Double($1.atRisk) }
    let last = try #require(model.baseline.last)
    #expect(isClose(last.hazard, sum))
  }

  @Test func infiniteCoefficientsAreTold() throws {
    let first = Self.times.map { $0 < 20 ? 1.0 : 0 }
    let columns = [Covariate("age", Self.age), Covariate("early", first)]
    let error = #expect(throws: Refusal.self) {
      try CoxModel(followUps(), covariates: columns)
    }
    #expect(error?.description.contains("no finite estimate") == true)
    #expect(error?.description.contains("early") == true)
  }

  @Test func columnsWithoutWorthAreTold() throws {
    let constant = Covariate("constant", Self.times.map { _ in 0.1 })
    #expect(throws: Refusal.noVariation("constant")) {
      try CoxModel(followUps(), covariates: [constant])
    }
    let twice = [Covariate("age", Self.age), Covariate("months", Self.age.map { 12 * $0 + 7 })]
    #expect(throws: Refusal.dependentColumns(["months"])) {
      try CoxModel(followUps(), covariates: twice)
    }
    let none = try FollowUps(times: [1, 2], events: [false, false])
    #expect(throws: Refusal.self) {
      try CoxModel(none, covariates: [Covariate("x", [1, 2])])
    }
    #expect(throws: Refusal.self) {
      try CoxModel(
        followUps(), covariates: [Covariate("age", Self.age)],
        clusters: Self.age.map { _ in 1 })
    }
  }
}
