extension RaterAgreement {
  /// The approximate interval of a single rating by raters drawn from many.
  ///
  /// Source: Shrout and Fleiss (1979), p. 424, from Fleiss JL, Shrout PE (1978), Approximate
  /// interval estimation for a certain intraclass correlation coefficient, Psychometrika
  /// 43:259-262, doi:10.1007/BF02293867.
  func randomInterval(level: Level) -> Interval? {
    guard let freedom = approximateFreedom else { return nil }
    let forLower = FisherF(numerator: subjects - 1, denominator: freedom)
      .upperQuantile(level.tail)
    let forUpper = FisherF(numerator: freedom, denominator: subjects - 1)
      .upperQuantile(level.tail)
    guard forLower.isFinite, forUpper.isFinite else { return nil }
    let errors =
      raters * betweenRaters + (raters * subjects - raters - subjects) * residual
    let lower = subjects * (betweenSubjects - forLower * residual)
    let upper = subjects * (forUpper * betweenSubjects - residual)
    return Interval(
      lower: lower / (forLower * errors + subjects * betweenSubjects),
      upper: upper / (errors + subjects * forUpper * betweenSubjects))
  }

  /// Satterthwaite's degrees of freedom of the raters' and the residual mean square together.
  private var approximateFreedom: Double? {
    guard let correlation = correlation(.twoWayRandom) else { return nil }
    let raterWeight = raters * correlation
    let residualWeight = subjects * (1 + (raters - 1) * correlation) - raters * correlation
    let first = raterWeight * betweenRaters
    let second = residualWeight * residual
    let spread = (subjects - 1) * first * first + second * second
    guard spread > 0 else { return nil }
    let sum = first + second
    let freedom = (raters - 1) * (subjects - 1) * (sum * sum / spread)
    return freedom > 0 ? freedom : nil
  }
}
