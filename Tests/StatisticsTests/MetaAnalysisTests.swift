import Statistics
import Testing

@Suite("Meta-analysis against hand derivations and laws")
struct MetaAnalysisTests {
  static let areas = [
    (values: [0.42, 0.11, -0.05, 0.63, 0.27], variances: [0.04, 0.022, 0.05, 0.09, 0.013]),
    (values: [1, 9, -4], variances: [0.5, 0.25, 2]),
    (values: [0.2, 0.21, 0.19, 0.22], variances: [0.04, 0.05, 0.03, 0.2]),
    (values: [-3, 3], variances: [1, 1]),
  ]

  /// Values 1 and 5 with variances 1: the fixed effect is 3, Q = 4 + 4 = 8, and the trace is
  /// 2 - 2 / 2 = 1, so that DerSimonian and Laird give (8 - 1) / 1 = 7. With equal variances every
  /// method of moments and the restricted likelihood give the variance 8 less 1; the likelihood
  /// gives 8 / 2 - 1 = 3.
  @Test(arguments: [
    (HeterogeneityMethod.derSimonianLaird, 7.0), (.hedges, 7), (.pauleMandel, 7),
    (.restrictedLikelihood, 7), (.likelihood, 3), (.fixedEffect, 0),
  ])
  func betweenVarianceByHand(_ method: HeterogeneityMethod, _ expected: Double) throws {
    let studies = try StudyEstimates(values: [1, 5], variances: [1, 1])
    let analysis = MetaAnalysis(studies, method: method)
    #expect(abs(analysis.betweenVariance - expected) < 1e-13)
    #expect(analysis.estimate == 3 && analysis.q == 8)
    // 2 studies of variance 1 + t: the mean's variance is (1 + t) / 2
    #expect(abs(analysis.standardError - ((1 + expected) / 2).squareRoot()) < 1e-14)
  }

  /// Start 8 / 2 = 4; Q at 4 is 8 / 5; 4 x 8/5 / 1 = 6.4.
  @Test func sidikJonkmanByHand() throws {
    let studies = try StudyEstimates(values: [1, 5], variances: [1, 1])
    let between = HeterogeneityMethod.sidikJonkman.betweenVariance(studies)
    #expect(abs(between - 6.4) < 1e-14)
  }

  /// With Paule and Mandel's variance Q is k - 1, so that Hartung and Knapp's factor is 1.
  @Test func pauleMandelMeetsItsEquation() throws {
    let studies = try StudyEstimates(values: [1, 9, -4], variances: [0.5, 0.25, 2])
    let analysis = MetaAnalysis(studies, method: .pauleMandel)
    let ratio = analysis.hartungKnappStandardError / analysis.standardError
    #expect(abs(ratio - 1) < 1e-13)
  }

  @Test(arguments: areas, HeterogeneityMethod.allCases)
  func intervalsHoldTheirEstimates(
    _ area: (values: [Double], variances: [Double]), _ method: HeterogeneityMethod
  ) throws {
    let studies = try StudyEstimates(values: area.values, variances: area.variances)
    var widths: [Double] = []
    for fraction in [0.8, 0.95, 0.999] {
      let level = try #require(Level(fraction))
      let analysis = MetaAnalysis(studies, method: method, level: level)
      #expect(analysis.interval.contains(analysis.estimate))
      #expect(analysis.hartungKnappInterval.contains(analysis.estimate))
      #expect(analysis.betweenVariance >= 0)
      #expect((0...100).contains(analysis.inconsistency))
      // test and interval agree
      #expect(analysis.interval.contains(0) == (analysis.pValue > 1 - fraction))
      if let prediction = analysis.predictionInterval {
        #expect(prediction.width >= analysis.interval.width)
      }
      widths.append(analysis.interval.width)
    }
    #expect(widths == widths.sorted())
  }

  /// Adding a constant moves the estimate; multiplying by 3 multiplies variances by 9.
  @Test(arguments: areas, HeterogeneityMethod.allCases)
  func scaleAndPlaceDoNotMatter(
    _ area: (values: [Double], variances: [Double]), _ method: HeterogeneityMethod
  ) throws {
    let plain = MetaAnalysis(
      try StudyEstimates(values: area.values, variances: area.variances), method: method)
    let moved = MetaAnalysis(
      try StudyEstimates(
        values: area.values.reversed().map { 3 * $0 + 10 },
        variances: area.variances.reversed().map { 9 * $0 }), method: method)
    #expect(abs(moved.estimate - (3 * plain.estimate + 10)) < 1e-11)
    #expect(abs(moved.betweenVariance - 9 * plain.betweenVariance) < 1e-11)
    #expect(abs(moved.inconsistency - plain.inconsistency) < 1e-9)
  }

  /// The profile's limits are where Q equals its quantiles, and hold Paule and Mandel's variance.
  @Test func profileHoldsTheMedianUnbiasedVariance() throws {
    let studies = try StudyEstimates(values: [1, 9, -4], variances: [0.5, 0.25, 2])
    let analysis = MetaAnalysis(studies, method: .pauleMandel)
    let limits = try #require(analysis.betweenVarianceInterval)
    #expect(limits.contains(analysis.betweenVariance) && limits.lower > 0)
  }

  @Test func whatIsUndefinedIsAbsent() throws {
    let two = try StudyEstimates(values: [1, 5], variances: [1, 1])
    #expect(MetaAnalysis(two, method: .pauleMandel).higginsPredictionInterval == nil)
    #expect(MetaAnalysis(two, method: .fixedEffect).predictionInterval == nil)
    #expect(MetaAnalysis(two, method: .fixedEffect).betweenVarianceInterval == nil)
    let same = try StudyEstimates(values: [2, 2], variances: [1, 1])
    for method in HeterogeneityMethod.allCases {
      let analysis = MetaAnalysis(same, method: method)
      #expect(analysis.betweenVariance == 0 && analysis.hartungKnappPValue == nil)
    }
  }

  @Test(arguments: [
    ([1.0], [1.0]), ([], []), ([1, 2], [1]), ([1, 2], [1, 0]), ([1, 2], [1, -1]),
    ([1, .nan], [1, 1]), ([1, 2], [1, .infinity]), ([1e300, -1e300], [1, 1]),
  ])
  func impossibleInputIsRefused(_ values: [Double], _ variances: [Double]) {
    #expect(throws: Refusal.self) {
      try StudyEstimates(values: values, variances: variances)
    }
  }
}
