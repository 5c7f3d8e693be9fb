import RealModule

/// The factor that takes the bias out of a standardised difference.
///
/// Source: Hedges LV (1981), Distribution theory for Glass's estimator of effect size and related
/// estimators, J Educ Stat 6:107-128, doi:10.3102/10769986006002107.
public enum SmallSampleFactor {
  /// Gamma(f / 2) / (sqrt(f / 2) Gamma((f - 1) / 2)).
  ///
  /// Not a number unless there is more than one degree of freedom. Both gamma functions are written
  /// by Stirling's formula, whose large parts cancel before anything is rounded.
  ///
  /// - Parameter freedom: the degrees of freedom of the standard deviation.
  /// - Returns: the factor, from 0 to 1.
  public static func exact(freedom: Double) -> Double {
    guard freedom > 1 else { return .nan }
    let half = freedom / 2
    let errors =
      SpecialFunctions.stirlingError(half) - SpecialFunctions.stirlingError(half - 0.5)
    let power = (1 - half) * Double.log(onePlus: -0.5 / half) - 0.5
    return Double.exp(errors + power)
  }

  /// 1 - 3 / (4 f - 1), very close to the exact factor.
  ///
  /// - Parameter freedom: the degrees of freedom of the standard deviation.
  /// - Returns: the factor.
  public static func approximate(freedom: Double) -> Double { 1 - 3 / (4 * freedom - 1) }
}
