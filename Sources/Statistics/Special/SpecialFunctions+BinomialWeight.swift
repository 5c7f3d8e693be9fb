import RealModule

/// A share and its complement, kept apart so that neither is rounded away.
struct Complements: Sendable {
  /// The share.
  let share: Double
  /// One minus the share.
  let rest: Double

  var swapped: Complements { Complements(share: rest, rest: share) }

  /// The logarithm of the share.
  var logShare: Double { share > 0.5 ? Double.log(onePlus: -rest) : Double.log(share) }
}

extension SpecialFunctions {
  /// The logarithm of the binomial probability, continued to real counts.
  ///
  /// log of (x + y)! / (x! y!) p^x q^y for x, y >= 0, by Loader's saddle point form, which holds
  /// its precision for counts up to 1e9 and more.
  ///
  /// Source: Loader C (2000), Fast and accurate computation of binomial probabilities.
  static func logBinomialWeight(_ x: Double, and y: Double, share p: Complements) -> Double {
    if x == 0 { return y == 0 ? 0 : y * p.swapped.logShare }
    if y == 0 { return x * p.logShare }
    let n = x + y
    let corrections = stirlingError(n) - stirlingError(x) - stirlingError(y)
    let deviance = poissonDeviance(x, mean: n * p.share) + poissonDeviance(y, mean: n * p.rest)
    return corrections - deviance - halfLogTwoPi - Double.log(x * (y / n)) / 2
  }
}
