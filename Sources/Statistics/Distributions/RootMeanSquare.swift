import RealModule

/// The law of the root of a mean square, by which studentised statistics are divided.
///
/// Means over it are integrals on the scale of its logarithm, where its density is
/// c s^f exp(-f (s^2 - 1) / 2) with f degrees of freedom.
struct RootMeanSquare {
  /// A value of the root mean square.
  struct Value {
    /// Its logarithm.
    let log: Double
    /// Itself less 1, exact near 1.
    let excess: Double

    init(log: Double) {
      self.log = log
      excess = Double.expMinusOne(log)
    }

    /// The value times a number less another number, in one rounding.
    func times(_ factor: Double, less other: Double) -> Double {
      log < -0.5
        ? (-other).addingProduct(factor, Double.exp(log))
        : (factor - other).addingProduct(factor, excess)
    }
  }

  /// The degrees of freedom, above 0 and finite.
  let freedom: Double

  /// The logarithm of the mean of a function.
  ///
  /// - Parameters:
  ///   - start: a value near which the product of function and density is largest.
  ///   - steepness: the change of the function's argument with the value.
  ///   - breaks: logarithms of values at which the function bends sharply.
  ///   - logFunction: the logarithm of the function, such that its product with the density rises
  ///     to one peak and falls from it.
  /// - Returns: the logarithm of the mean.
  func logMean(
    around start: Double, steepness: Double, breaks: [Double] = [],
    of logFunction: (Value) -> Double
  ) -> Double {
    let bend = (2 * freedom).squareRoot() + steepness
    let scale = 1 / (1 + start * bend)
    let log = LogIntegral.value(from: Double.log(start), scale: scale, breaks: breaks) { log in
      let value = Value(log: log)
      let square = value.excess * value.excess / 2
      return logFunction(value)
        - freedom * (square + SpecialFunctions.logDeficit(value.excess, log))
    }
    let half = freedom / 2
    return log + Double.log(half / 1.5707963267948966) / 2 - SpecialFunctions.stirlingError(half)
  }
}
