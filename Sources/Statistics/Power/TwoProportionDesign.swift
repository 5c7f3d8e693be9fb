import RealModule

/// A planned comparison of the shares of two groups of equal size.
///
/// Source: Fleiss JL, Levin B, Paik MC (2003), Statistical methods for rates and proportions, 3rd
/// edition, Wiley, chapter 4, doi:10.1002/0471445428.
public struct TwoProportionDesign: Sendable, Hashable {
  /// The share expected in the first group, from 0 to 1.
  public let first: Double
  /// The share expected in the second group, from 0 to 1.
  public let second: Double

  /// Makes a design.
  ///
  /// - Parameters:
  ///   - first: the share expected in the first group, from 0 to 1.
  ///   - second: the share expected in the second group, from 0 to 1.
  /// - Throws: `Refusal.outOfRange` for a share outside 0 to 1.
  public init(_ first: Double, _ second: Double) throws(Refusal) {
    guard (0...1).contains(first), (0...1).contains(second) else {
      throw .outOfRange("an expected share", allowed: "from 0 to 1")
    }
    self.first = first
    self.second = second
  }

  /// Cohen's h: 2 arcsin(sqrt p) of the first share less that of the second.
  ///
  /// Found as one angle, so that it keeps its digits where the shares are close.
  public var cohenH: Double {
    let sines = (first * (1 - second)).squareRoot() + (second * (1 - first)).squareRoot()
    let cosines = (first * second).squareRoot() + ((1 - first) * (1 - second)).squareRoot()
    guard sines > 0 else { return 0 }
    return 2 * Double.atan2(y: (first - second) / sines, x: cosines)
  }

  /// The power of the test with so many children in each group.
  ///
  /// Nothing where neither group can vary and the shares are equal (both 0 or both 1), for the
  /// normal methods.
  ///
  /// - Parameters:
  ///   - size: how many children each group has, above 0, not necessarily whole.
  ///   - rates: the significance level and the sides; its power is not used.
  ///   - method: the approximation.
  /// - Returns: the power, from 0 to 1, or nothing.
  public func power(
    perGroup size: Double, rates: ErrorRates = .usual, by method: ProportionPowerMethod = .normal
  ) -> Double? {
    let z = rates.criticalZ
    switch method {
    case .normal: return tail(shift: size.squareRoot() * distance, critical: z)
    case .normalStrict:
      let shift = size.squareRoot() * distance
      guard let right = tail(shift: shift, critical: z) else { return nil }
      guard rates.sides == .two, let wrong = tail(shift: -shift, critical: z) else { return right }
      return min(1, right + wrong)
    case .arcsine:
      let shift = abs(cohenH) * (size / 2).squareRoot()
      let right = Normal.standard.survival(z - shift)
      return rates.sides == .one ? right : min(1, right + Normal.standard.survival(z + shift))
    }
  }

  /// How many children each group needs, by the normal method without the wrong direction.
  ///
  /// Nothing where the shares are equal, and where the power is so low that any number reaches it.
  /// The number is not whole: round it up.
  ///
  /// - Parameter rates: the significance level, the sides and the power.
  /// - Returns: the number for each group, or nothing.
  public func sizePerGroup(rates: ErrorRates = .usual) -> Double? {
    guard distance > 0 else { return nil }
    let root = rates.criticalZ * pooledDeviation + rates.powerZ * deviation
    guard root > 0 else { return nil }
    return (root / distance) * (root / distance)
  }

  /// How many children each group needs for the test with continuity correction.
  ///
  /// n (1 + sqrt(1 + 4 / (n |p1 - p2|)))^2 / 4, n being `sizePerGroup`; nothing where that is.
  ///
  /// Source: Casagrande JT, Pike MC, Smith PG (1978), An improved approximate formula for
  /// calculating sample sizes for comparing two binomial distributions, Biometrics 34:483-486,
  /// doi:10.2307/2530613.
  ///
  /// - Parameter rates: the significance level, the sides and the power.
  /// - Returns: the number for each group, or nothing.
  public func continuityCorrectedSizePerGroup(rates: ErrorRates = .usual) -> Double? {
    guard let size = sizePerGroup(rates: rates) else { return nil }
    let factor = 1 + (1 + 4 / (size * distance)).squareRoot()
    return size * factor * factor / 4
  }

  private var distance: Double { abs(first - second) }

  /// The standard deviation of the difference of one child of each group, were the shares equal.
  private var pooledDeviation: Double {
    let sum = first + second
    return (sum * ((1 - first) + (1 - second)) / 2).squareRoot()
  }

  /// The standard deviation of the difference of one child of each group.
  private var deviation: Double {
    (first * (1 - first) + second * (1 - second)).squareRoot()
  }

  private func tail(shift: Double, critical: Double) -> Double? {
    let excess = shift - critical * pooledDeviation
    guard deviation > 0 else {
      return distance == 0 ? nil : (excess > 0 ? 1 : 0)
    }
    return Normal.standard.cumulative(excess / deviation)
  }
}
