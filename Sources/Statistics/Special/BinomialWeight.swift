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
  /// log of n! / (x! (n - x)!) p^x q^(n - x) for 0 <= x <= n, by Loader's saddle point form, which
  /// holds its precision for n up to 1e9 and more.
  ///
  /// Source: Loader C (2000), Fast and accurate computation of binomial probabilities.
  static func logBinomialWeight(_ x: Double, of n: Double, share p: Complements) -> Double {
    if x == 0 { return n == 0 ? 0 : n * p.swapped.logShare }
    if x == n { return n * p.logShare }
    let rest = n - x
    let corrections = stirlingError(n) - stirlingError(x) - stirlingError(rest)
    let deviance =
      poissonDeviance(x, mean: n * p.share) + poissonDeviance(rest, mean: n * p.rest)
    let scale = Double.log(x) + Double.log(onePlus: -x / n)
    return corrections - deviance - halfLogTwoPi - scale / 2
  }
}
