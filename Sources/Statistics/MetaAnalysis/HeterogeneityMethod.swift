/// How the variance between studies is estimated in a meta-analysis.
///
/// The raw names are those that stand in outputs.
public enum HeterogeneityMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// None: all studies estimate one effect, and each counts by the inverse of its variance.
  case fixedEffect = "fixed-effect"
  /// The method of moments with the weights of the fixed effect.
  ///
  /// Source: DerSimonian R, Laird N (1986), Meta-analysis in clinical trials, Control Clin Trials
  /// 7:177-188, doi:10.1016/0197-2456(86)90046-2.
  case derSimonianLaird = "dersimonian-laird"
  /// The restricted likelihood's largest value, over its whole range.
  ///
  /// Source: Viechtbauer W (2005), Bias and efficiency of meta-analytic variance estimators in the
  /// random-effects model, J Educ Behav Stat 30:261-293, doi:10.3102/10769986030003261.
  case restrictedLikelihood = "restricted-likelihood"
  /// The likelihood's largest value, over its whole range; too small on average.
  ///
  /// Source: Viechtbauer W (2005), as for the restricted likelihood.
  case likelihood
  /// The variance at which Cochran's Q equals its expected value, k - 1.
  ///
  /// Source: Paule RC, Mandel J (1982), Consensus values and weighting factors, J Res Natl Bur Stand
  /// 87:377-385, doi:10.6028/jres.087.022.
  case pauleMandel = "paule-mandel"
  /// The variance of the estimates less the mean of their own variances, not below 0.
  ///
  /// Source: Hedges LV, Olkin I (1985), Statistical methods for meta-analysis, Academic Press.
  case hedges
  /// One step from the mean squared deviation of the estimates, which is never 0.
  ///
  /// Source: Sidik K, Jonkman JN (2005), Simple heterogeneity variance estimation for meta-analysis,
  /// J R Stat Soc C 54:367-384, doi:10.1111/j.1467-9876.2005.00489.x.
  case sidikJonkman = "sidik-jonkman"
}
