import RealModule

/// The law of the range of some independent standard normal numbers.
///
/// All are integrals over z, the largest of the k numbers: the others lie between z - w and z.
struct NormalRange {
  /// How many numbers there are, 2 or more.
  let count: Double

  /// The logarithm of the probability of a range of up to w:
  /// log of k times the integral of phi(z) (Phi(z) - Phi(z - w))^(k - 1).
  func logLower(_ w: Double) -> Double {
    Double.log(count)
      + integral(from: min(w / 2, top)) { z in
        Self.logDensity(z) + (count - 1) * Self.logBetween(z - w, width: w)
      }
  }

  /// The logarithm of the probability of a range above w:
  /// log of k times the integral of phi(z) (Phi(z)^(k - 1) - (Phi(z) - Phi(z - w))^(k - 1)).
  func logUpper(_ w: Double) -> Double {
    Double.log(count)
      + integral(from: max(w / 2, top)) { z in
        let logBelow = Normal.logUpperTail(-z)
        let others = (count - 1) * logBelow
        return Self.logDensity(z) + others + logAnyBeyond(w, z, logBelow)
      }
  }

  /// The logarithm of the probability that not all others lie above z - w, given that they lie
  /// below z.
  private func logAnyBeyond(_ w: Double, _ z: Double, _ logBelow: Double) -> Double {
    let logShare = Normal.logUpperTail(w - z) - logBelow
    let logRest =
      logShare < -0.7
      ? Double.log(onePlus: -Double.exp(logShare))
      : Self.logBetween(z - w, width: w) - logBelow
    let logNone = (count - 1) * logRest
    guard logNone < -1e-290 else { return Double.log(count - 1) + logShare }
    return Double.log(-Double.expMinusOne(logNone))
  }

  /// The logarithm of the density of the range at w:
  /// log of k (k - 1) times the integral of phi(z) phi(z - w) (Phi(z) - Phi(z - w))^(k - 2).
  func logDensity(_ w: Double) -> Double {
    Double.log(count) + Double.log(count - 1)
      + integral(from: w / 2) { z in
        let others = count == 2 ? 0 : (count - 2) * Self.logBetween(z - w, width: w)
        return Self.logDensity(z) + Self.logDensity(z - w) + others
      }
  }

  /// Where the largest number usually lies.
  private var top: Double { Normal.standard.upperQuantile(1 / count) }

  private func integral(from start: Double, of logIntegrand: (Double) -> Double) -> Double {
    LogIntegral.bell(from: start, scale: 0.3, of: logIntegrand)
  }

  private static func logDensity(_ z: Double) -> Double {
    -z * z / 2 - SpecialFunctions.halfLogTwoPi
  }

  /// The logarithm of the normal probability between a point and the point a width above it.
  private static func logBetween(_ lower: Double, width: Double) -> Double {
    let centre = lower + width / 2
    if width < 0.5, abs(centre) < 1000 {
      return logDensity(centre) + Double.log(narrow(abs(centre), width))
    }
    let inner = abs(centre) - width / 2
    if inner > 0 {
      let logInner = Normal.logUpperTail(inner)
      let ratio = Normal.logUpperTail(inner + width) - logInner
      return logInner + Double.log(onePlus: -Double.exp(ratio))
    }
    let root = 0.70710678118654752440
    return Double.log((Double.erf((inner + width) * root) + Double.erf(-inner * root)) / 2)
  }

  /// The integral of exp(-centre t - t^2 / 2) over a short interval around 0, by Gauss's rule.
  private static func narrow(_ centre: Double, _ width: Double) -> Double {
    let half = width / 2
    var sum = 0.0
    for node in gauss {
      let t = half * node.place
      sum += node.weight * Double.exp(-t * t / 2) * Double.cosh(centre * t)
    }
    return 2 * half * sum
  }

  /// The positive half of Gauss and Legendre's rule of 10 points.
  private static let gauss: [(place: Double, weight: Double)] = [
    (0.14887433898163122, 0.29552422471475287), (0.43339539412924719, 0.26926671930999636),
    (0.67940956829902441, 0.21908636251598204), (0.86506336668898451, 0.14945134915058059),
    (0.97390652851717172, 0.066671344308688138),
  ]
}
