import Statistics

/// The mean over the areas of an arm with what varies between and within areas.
///
/// The variance between areas by restricted likelihood; the standard error is Hartung and Knapp's,
/// not below that of the inverse variances, since with few areas that happen to agree theirs is too
/// small. One area alone has its own variance and no degrees of freedom.
///
/// Source: Knapp G, Hartung J (2003), Improved tests for a random effects meta-regression with a
/// single covariate, Stat Med 22:2693-2710, doi:10.1002/sim.1482; the lower bound as R's
/// `metafor::rma(test = "adhoc")`.
struct ArmMean {
  /// The mean.
  let value: Double
  /// The variance of the mean.
  let variance: Double
  /// The degrees of freedom of the variance; infinite for one area, whose children alone vary.
  let freedom: Double
  /// The variance between areas, nil for one.
  let between: Double?
  /// The number of areas.
  let areas: Int

  /// The mean of some areas, nil for none.
  init?(_ areas: [(value: Double, variance: Double)], level: Level) {
    guard let first = areas.first else { return nil }
    self.areas = areas.count
    guard areas.count > 1 else {
      (value, variance, freedom, between) = (first.value, first.variance, .infinity, nil)
      return
    }
    guard
      let studies = try? StudyEstimates(
        values: areas.map(\.value), variances: areas.map(\.variance))
    else { return nil }
    let analysis = MetaAnalysis(studies, method: .restrictedLikelihood, level: level)
    let error = max(analysis.standardError, analysis.hartungKnappStandardError)
    (value, variance) = (analysis.estimate, error * error)
    (freedom, between) = (analysis.freedom, analysis.betweenVariance)
  }
}
