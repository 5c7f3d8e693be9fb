import RealModule

extension SpecialFunctions {
  /// The logarithm of the Poisson probability, continued to real counts.
  ///
  /// log of mean^x exp(-mean) / x! for x >= 0 and mean > 0, by Loader's saddle point form.
  ///
  /// Source: Loader C (2000), Fast and accurate computation of binomial probabilities.
  static func logPoissonWeight(_ x: Double, mean: Double) -> Double {
    if x == 0 { return -mean }
    let scale = halfLogTwoPi + Double.log(x) / 2
    return -stirlingError(x) - poissonDeviance(x, mean: mean) - scale
  }
}
