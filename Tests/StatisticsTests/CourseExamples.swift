import Statistics
import Testing

/// Whether a number is the one told in the text, to the digits told.
private func isTold(_ value: Double?, _ told: Double, within half: Double) -> Bool {
  value.map { abs($0 - told) <= half * 1.000001 } ?? false
}

/// Whether both limits are those told in the text.
private func isTold(
  _ interval: Interval?, _ lower: Double, _ upper: Double, within half: Double = 0.0005
) -> Bool {
  isTold(interval?.lower, lower, within: half) && isTold(interval?.upper, upper, within: half)
}

/// The snippets of the course, each as it is printed, with what the text says of them.
@Suite("The snippets of the course")
struct CourseExamples {
  @Test func overlap() {
    let here = Proportion(101, of: 505)
    let there = Proportion(39, of: 300)
    let first = ProportionMethod.wilson.interval(here)
    let second = ProportionMethod.wilson.interval(there)
    let apart = DifferenceMethod.newcombe.interval(ProportionPair(here, there))
    #expect(isTold(first, 0.167, 0.237))
    #expect(isTold(second, 0.097, 0.173))
    #expect(isTold(apart, 0.016, 0.120))
  }

  @Test func families() {
    let families =
      Array(repeating: ClusterCount(2, of: 2), count: 60)
      + Array(repeating: ClusterCount(0, of: 2), count: 30)
      + Array(repeating: ClusterCount(1, of: 1), count: 29)
      + Array(repeating: ClusterCount(0, of: 1), count: 16)
    let sums = ClusterSums(families)
    let effect = DesignEffect.proportion(sums)
    let interval = ClusteredInterval.proportion(sums)
    #expect(sums.clusters == 135 && sums.numerator == 149 && sums.denominator == 225)
    #expect(isTold(effect.factor, 1.81, within: 0.005))
    #expect(isTold(interval, 0.575, 0.739))
  }

  @Test func none() {
    let none = Proportion(0, of: 12)
    let wald = ProportionMethod.wald.interval(none)
    let wilson = ProportionMethod.wilson.interval(none)
    let exact = ProportionMethod.clopperPearson.interval(none)
    let nobody = ProportionMethod.wilson.interval(Proportion(0, of: 0))
    #expect(wald == Interval(lower: 0, upper: 0))
    #expect(isTold(wilson, 0, 0.242))
    #expect(isTold(exact, 0, 0.265))
    #expect(nobody == nil)
    #expect(
      isTold(ProportionMethod.wald.interval(Proportion(3, of: 225))?.lower, -0.002, within: 5e-4))
    #expect(BinomialTest(count: 0, total: 0, share: 0.13)?.pValue() == 1)
    #expect(ProportionScoreTest(none, share: 0) == nil)
    #expect(ProportionMethod.midP.interval(count: 1.5, total: 4) == nil)
  }

  @Test func baseline() {
    let share = Proportion(101, of: 505)
    let limits = ProportionMethod.wilson.interval(share)
    let test = BinomialTest(count: 101, total: 505, share: 0.13)
    let ratio = limits.flatMap { RatioToBaseline(share: 0.2, interval: $0, baseline: 0.13) }
    #expect(isTold(test?.pValue(), 0.00001, within: 0.000005))
    #expect(isTold(ratio?.estimate, 1.54, within: 0.005))
    #expect(isTold(ratio?.interval, 1.29, 1.82, within: 0.005))
    let groups = ProportionPairTests(ProportionPair(share, Proportion(39, of: 300)))
    #expect(isTold(groups.map { ProportionPairTests.pValue($0.chiSquared) }, 0.011, within: 5e-4))
  }

  @Test func zeroInOneGroup() {
    let pair = ProportionPair(Proportion(0, of: 20), Proportion(4, of: 25))
    let wald = DifferenceMethod.wald.interval(pair)
    let newcombe = DifferenceMethod.newcombe.interval(pair)
    let koopman = RatioMethod.koopman.interval(pair)
    let katz = RatioMethod.katz.interval(pair)
    #expect(isTold(wald, -0.304, -0.016))
    #expect(isTold(newcombe, -0.347, 0.028))
    #expect(isTold(koopman, 0, 1.09, within: 0.005))
    #expect(katz == nil && OddsRatioMethod.woolf.interval(pair) == nil)
    #expect(ProportionPair(Proportion(0, of: 20), Proportion(0, of: 25)).ratio == nil)
  }

  @Test func exactTests() throws {
    let small = ProportionPair(Proportion(7, of: 34), Proportion(1, of: 34))
    let fisher = FisherTest(small)?.pValue()
    let barnard = try UnconditionalTest(small, by: .barnard).pValue()
    let boschloo = try UnconditionalTest(small, by: .boschloo).pValue()
    #expect(isTold(fisher, 0.054, within: 0.0005))
    #expect(isTold(barnard, 0.028, within: 0.0005))
    #expect(isTold(boschloo, 0.038, within: 0.0005))
    let nobody = ProportionPair(Proportion(0, of: 20), Proportion(0, of: 25))
    #expect(ProportionPairTests(nobody) == nil && FisherTest(nobody)?.pValue() == 1)
  }

  @Test func twice() {
    let help = PairedTable(yesYes: 3, yesNo: 0, noYes: 18, noNo: 204)
    let rise = PairedDifferenceMethod.tango.interval(help.reversed)
    let test = McNemarTest(yesNo: 0, noYes: 18)?.pValue()
    let calm = McNemarTest(yesNo: 0, noYes: 0)
    #expect(isTold(rise, 0.051, 0.123))
    #expect(isTold(test, 0.000008, within: 5e-7))
    #expect(calm == nil)
    #expect(isTold(help.reversed.difference, 0.08, within: 1e-12))
    let still = PairedTable(yesYes: 3, yesNo: 0, noYes: 0, noNo: 204)
    #expect(PairedDifferenceMethod.wald.interval(still)?.width == 0)
    #expect((PairedDifferenceMethod.tango.interval(still)?.width ?? 0) > 0)
  }

  @Test func strata() throws {
    let strata = try StratifiedTables([
      ProportionPair(Proportion(81, of: 200), Proportion(18, of: 45)),
      ProportionPair(Proportion(20, of: 305), Proportion(21, of: 255)),
    ])
    let together = MantelHaenszel(strata)
    let difference = together.difference
    let pValue = together.chiSquared.map(MantelHaenszel.pValue)
    let homogeneity = OddsRatioHomogeneity(together)?.taronePValue
    #expect(isTold(difference, -0.012, within: 0.0005))
    #expect(isTold(pValue, 0.62, within: 0.005))
    #expect(isTold(homogeneity, 0.57, within: 0.005))
  }

  @Test func standardisation() throws {
    let bands = [
      StandardStratum(events: 6, exposure: 90, standard: 30),
      StandardStratum(events: 14, exposure: 85, standard: 40),
      StandardStratum(events: 11, exposure: 50, standard: 30),
    ]
    let standardised = try DirectlyStandardisedRate(bands)
    let per1000 = standardised.rate * 1_000
    let dobson = standardised.dobsonInterval()?.scaled(by: 1_000)
    let gamma = standardised.gammaInterval()?.scaled(by: 1_000)
    #expect(isTold(per1000, 151.9, within: 0.05))
    #expect(isTold(standardised.events / standardised.exposure * 1_000, 137.8, within: 0.05))
    #expect(isTold(dobson, 102.3, 216.8, within: 0.05))
    #expect(isTold(gamma, 102.4, 218.3, within: 0.05))
    #expect(
      isTold(RateMethod.poissonExact.interval(count: 0, exposure: 1.63), 0, 2.3, within: 0.05))
    let funnel = try FunnelLimits.share(average: 0.2, total: 20, level: .ninetyFive)
    let larger = try FunnelLimits.share(average: 0.2, total: 505, level: .ninetyFive)
    let none = RateRatio(3, over: 80, to: 0, over: 75)
    #expect(none?.exactInterval().upper == .infinity && none?.logInterval() == nil)
    #expect(isTold(funnel, 0.025, 0.375) && isTold(larger, 0.165, 0.235))
  }

  @Test func attendance() throws {
    let pathway = [88.0, 92, 79, 95, 84, 90, 71, 93]
    let elsewhere = [85.0, 80, 76, 91, 83, 69, 78, 88]
    let means = try TwoMeans(pathway, elsewhere)
    let welch = means.test(.welch)
    let interval = welch?.interval()
    let hedges = means.effectSize(.hedges)
    let ranks = try MannWhitney(pathway, elsewhere)
    let superiority = ranks.superiority
    let pValue = ranks.pValue(.exact)
    #expect(isTold(interval, -2.9, 13.4, within: 0.05))
    #expect(isTold(hedges, 0.65, within: 0.005))
    #expect(QuantileType.allCases.count == 9)
    #expect(superiority > 0.5 && (pValue ?? 0) > 0.05)
    #expect(MannWhitney.largestExactPairs == 40_000 && SignedRanks.largestExactCount == 1_000)
  }

  @Test func reliableChange() throws {
    let criterion = try ReliableChange(deviation: 6, reliability: 0.8, better: .lower)
    let smallest = criterion.smallestChange
    let seeking = try CutOffs.Scores(mean: 20, deviation: 6)
    let others = try CutOffs.Scores(mean: 8, deviation: 5)
    let cutOff = CutOffs(seeking: seeking, others: others, better: .lower).c
    let first = criterion.outcome(before: 22, after: 12, cutOff: cutOff)
    let second = criterion.outcome(before: 19, after: 17, cutOff: cutOff)
    #expect(isTold(smallest, 7.4, within: 0.05))
    #expect(first == .recovered && second == .unchanged)
    let six = try ItemAnalysis([
      [1, 2, 1], [2, 2, 1], [0, 1, 0], [2, 1, 2], [1, 1, 1], [0, 0, 1],
    ])
    #expect(isTold(six.scale.alpha, 0.71, within: 0.005))
    #expect(isTold(six.scale.interval(), -0.22, 0.96, within: 0.005))
  }

  @Test func fewClusters() throws {
    let visits = [14.0, 15, 13, 19, 21, 20, 11, 12, 13, 16, 18, 17, 12, 13, 14, 12, 15, 13]
    let areas = ["a", "a", "a", "b", "b", "b", "c", "c", "c", "d", "d", "d", "e", "e", "e"]
    let pathway = visits.indices.map { $0 < 6 ? 1.0 : 0 }
    let model = try LinearModel(
      outcome: visits, design: DesignMatrix([(name: "pathway", values: pathway)]))
    let clusters = ClusterGroups(areas + ["f", "f", "f"])
    let covariance = try model.covariance(.cr2, clusters: clusters)
    let estimate = model.estimates(with: covariance)?.last
    #expect(isTold(estimate?.pValue, 0.42, within: 0.005))
    #expect(isTold(estimate?.freedom, 2.1, within: 0.05))
    #expect(isTold(model.estimates()?.last?.pValue, 0.029, within: 0.0005))
  }

  @Test func separation() throws {
    let accepted = try CountOutcome.binomial(events: [0, 0, 0, 0, 1, 0, 1, 1, 1, 1])
    let visited = try DesignMatrix([(name: "visited", values: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1])])
    let kind = try Separation.found(in: accepted, design: visited)
    let firth = try FirthModel(outcome: accepted, design: visited)
    let logOddsRatio = firth.coefficients.last
    let refused = try? CountModel(outcome: accepted, design: visited)
    #expect(kind == .quasiComplete && refused == nil)
    #expect(logOddsRatio?.isFinite == true)
  }

  @Test func nineAreas() throws {
    let before = [13.0, 12, 14, 13, 11, 12, 13, 14, 12]
    let after = [20.0, 18, 21, 19, 12, 13, 12, 15, 13]
    let nine = before.indices.map { place in
      var cells = FourCells(repeating: CellMoments.none)
      if place < 4 {
        cells.rolloutBefore = CellMoments([before[place]])
        cells.rolloutAfter = CellMoments([after[place]])
      } else {
        cells.comparisonBefore = CellMoments([before[place]])
        cells.comparisonAfter = CellMoments([after[place]])
      }
      return cells
    }
    let areas = try TwoPeriodAreas(nine)
    let effect = areas.estimate
    let interval = areas.interval()
    let alone = try? TwoPeriodAreas(Array(nine[3...]))
    #expect(isTold(effect, 5.9, within: 0.05) && isTold(interval, 4.7, 7.1, within: 0.05))
    #expect(isTold(areas.cr2Freedom, 6.6, within: 0.05))
    #expect(alone == nil)
  }

  @Test func unseen() throws {
    let ratio = try RiskRatioEquivalent(
      riskRatio: 1.54, interval: Interval(lower: 1.10, upper: 2.17))
    let unseen = EValue(ratio)
    let limit = unseen.limit
    #expect(isTold(unseen.value, 2.45, within: 0.005) && isTold(limit, 1.43, within: 0.005))
  }

  @Test func randomisation() throws {
    let changes = try AreaChanges(
      before: [13, 12, 14, 13, 11, 12, 13, 14, 12],
      after: [20, 18, 21, 19, 12, 13, 12, 15, 13],
      isTreated: [true, true, true, true, false, false, false, false, false])
    let test = try RandomisationTest(treated: changes.treated, others: changes.others)
    let pValue = test.twoSided
    let floor = test.floor
    let effects = try RandomisationTest.interval(
      treated: changes.treated, others: changes.others)
    #expect(isTold(test.difference, 5.9, within: 1e-9))
    #expect(pValue == floor && isTold(floor, 0.008, within: 0.0005))
    #expect(isTold(effects.lower, 5.0, within: 0.05) && isTold(effects.upper, 7.1, within: 0.05))
  }

  @Test(arguments: [(1, 9, 0.111), (2, 36, 0.028), (3, 84, 0.012), (4, 126, 0.008)])
  func floors(areas: Int, choices: Int, floor: Double) throws {
    let outcomes = (1...9).map { Double($0 * $0) }
    let test = try RandomisationTest(
      treated: Array(outcomes.suffix(areas)), others: Array(outcomes.dropLast(areas)))
    #expect(test.assignments == choices && isTold(test.floor, floor, within: 0.0005))
    #expect(test.twoSided == test.floor)
    let half = try RandomisationTest(
      treated: Array(outcomes[4..<8]), others: Array(outcomes[..<4]))
    #expect(half.assignments == 70 && half.floor == 2 / 70)
  }

  @Test func bootstrap() throws {
    let attendance = [88.0, 92, 79, 95, 84, 90, 71, 93]
    let law = try BootstrapLaw(attendance, statistic: .mean, plan: BootstrapPlan(resamples: 2_000))
    let corrected = law.interval(.bca)
    let student = try PairedMeans(Moments(attendance)).test?.interval()
    #expect(isTold(corrected, 79.8, 90.8, within: 0.05))
    #expect(isTold(student, 79.7, 93.3, within: 0.05))
  }

  @Test func weeks() throws {
    let with = try FollowUps(
      times: [2, 3, 3, 5, 6, 8], events: [true, true, true, true, false, true])
    let curve = KaplanMeier(with)
    let median = curve.median
    let limits = curve.medianLimits(.logLog)
    let byWeek4 = curve.survival(at: 4)
    let afterEnd = KaplanMeier(
      try FollowUps(times: [2, 5, 7], events: [true, false, false])
    ).survival(at: 9)
    #expect(isTold(byWeek4, 0.5, within: 1e-12) && median == 4 && limits.lower != nil)
    #expect(afterEnd == nil)
  }

  @Test func power() throws {
    let plan = try TwoProportionDesign(0.20, 0.13)
    let perGroup = plan.sizePerGroup()
    let power = plan.power(perGroup: 200)
    let families = try ClusterDesign(meanSize: 1.8, correlation: 0.5)
    let effective = families.effective(225)
    let change = try DetectableProportion(
      baseline: 0.13, perGroup: 225, designEffect: families.designEffect)
    #expect(perGroup?.rounded(.up) == 441 && isTold(power, 0.47, within: 0.005))
    #expect(isTold(effective, 161, within: 0.5))
    #expect(isTold(change.above, 0.252, within: 5e-4) && isTold(change.below, 0.043, within: 5e-4))
  }

  @Test func manyTests() {
    let values = [0.011, 0.03, 0.04, 0.2, 0.62]
    let holm = MultiplicityMethod.holm.adjusted(values)
    let discovery = MultiplicityMethod.benjaminiHochberg.adjusted(values)
    for (adjusted, told) in zip(holm, [0.055, 0.12, 0.12, 0.4, 0.62]) {
      #expect(isTold(adjusted, told, within: 1e-12))
    }
    #expect(discovery.count == 5 && zip(discovery, holm).allSatisfy { $0 <= $1 })
    let tenTests = (0..<10).reduce(1.0) { all, _ in all * 0.95 }
    #expect(isTold(1 - tenTests, 0.40, within: 0.005))
  }

  @Test func months() throws {
    let monthly = [31.0, 28, 33, 30, 29, 32, 27, 31, 30, 28, 33, 29, 38, 40, 39, 41, 38, 42, 40]
    let whole = try IndividualsChart(monthly)
    let signs = whole.points.compactMap(\.specialCause).count
    let design = IndividualsDesign(rebases: [12])
    let parted = try IndividualsChart(monthly, design: design)
    let before = parted.segments.first
    let after = parted.segments.last
    let assurance = parted.assurance(target: 35, improvement: .increase)
    #expect(signs == 19 && parted.points.allSatisfy { $0.specialCause == nil })
    #expect(isTold(before?.mean, 30.1, within: 0.05) && isTold(after?.mean, 39.7, within: 0.05))
    #expect(isTold(before?.limits, 21.4, 38.8, within: 0.05))
    #expect(isTold(after?.limits, 33.5, 45.9, within: 0.05))
    #expect(assurance == .inconsistent)
  }

  @Test func names() throws {
    let first = CodePoints("MARTHA")
    let second = CodePoints("MARHTA")
    let alike = try StringSimilarity.jaroWinkler.between(first, and: second)
    let changes = try EditDistance.damerau.between(first, and: second)
    let sounds = PhoneticCode.soundex.code(of: "Robert") == PhoneticCode.soundex.code(of: "Rupert")
    #expect(isTold(alike, 0.961, within: 0.0005) && changes == 1 && sounds)
  }

  @Test func links() throws {
    let groups = [
      (probability: 0.99, pairs: 150.0), (probability: 0.9, pairs: 40),
      (probability: 0.4, pairs: 20), (probability: 0.01, pairs: 5_000),
    ]
    let quality = try LinkageQuality(groups, threshold: 0.5)
    let precision = quality.precision
    let recall = quality.recall
    #expect(isTold(precision, 0.971, within: 0.0005) && isTold(recall, 0.761, within: 0.0005))
    #expect(isTold(quality.missedMatches, 58, within: 1e-9))
  }

  @Test func certified() throws {
    let summary = try SeriesSummary([10_000_001, 10_000_003, 10_000_002])
    let mean = summary.mean
    let deviation = summary.standardDeviation
    let correlation = summary.lag1Autocorrelation
    let citation = MethodCatalogue.method(named: "newcombe")?.doi
    #expect(mean == 10_000_002 && deviation == 1 && correlation == -0.5)
    #expect(citation?.hasPrefix("10.1002/") == true)
  }

  @Test("tests and intervals agree where the course says so", arguments: [0, 1, 3, 7, 12, 20])
  func agreement(count: Int) throws {
    for other in 0...25 {
      let pair = ProportionPair(Proportion(count, of: 20), Proportion(other, of: 25))
      guard let tests = ProportionPairTests(pair) else { continue }
      let isFound = ProportionPairTests.pValue(tests.chiSquaredReduced) < 0.05
      #expect(DifferenceMethod.miettinenNurminen.interval(pair)?.contains(0) == !isFound)
      let exact = try #require(FisherTest(pair)).doubledSmallerTail() < 0.05
      #expect(OddsRatioMethod.conditionalExact.interval(pair)?.contains(1) == !exact)
      let share = Double(other) / 26 + 0.01
      let score = try #require(ProportionScoreTest(pair.first, share: share)).pValue < 0.05
      #expect(ProportionMethod.wilson.interval(pair.first)?.contains(share) == !score)
      guard let change = McNemarTest(yesNo: count, noYes: other) else { continue }
      let table = PairedTable(
        yesYes: 3, yesNo: Double(count), noYes: Double(other), noNo: 40)
      let isChanged = change.scorePValue() < 0.05
      #expect(PairedDifferenceMethod.tango.interval(table)?.contains(0) == !isChanged)
    }
  }

  @Test func infinite() {
    let over0 = ProportionPair(Proportion(3, of: 20), Proportion(0, of: 25))
    let both0 = ProportionPair(Proportion(0, of: 20), Proportion(0, of: 25))
    #expect(RatioMethod.koopman.interval(over0)?.upper == .infinity)
    #expect(RatioMethod.koopman.interval(both0) == Interval(lower: 0, upper: .infinity))
    #expect((DifferenceMethod.newcombe.interval(both0)?.width ?? 0) > 0.2)
    #expect(Level(1) == nil)
    #expect(DesignEffect.proportion(ClusterSums([ClusterCount(2, of: 2)])).factor == 1)
  }
}
