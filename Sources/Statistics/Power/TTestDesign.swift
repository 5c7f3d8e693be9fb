import RealModule

/// A planned t test.
///
/// The power is exact, by the noncentral t law. A finding in the wrong direction does not count,
/// except in `strictPower`. A two-sided test takes differences without their sign; a test in one
/// direction looks for positive ones.
///
/// Source: Cohen J (1988), Statistical power analysis for the behavioral sciences, 2nd edition,
/// Erlbaum, chapter 2, ISBN 978-0-8058-0283-2; as R's `power.t.test`.
public struct TTestDesign: Sendable, Hashable {
  /// What the test compares.
  public let kind: TTestKind
  /// The standard deviation of the values, for pairs of their differences; above 0.
  public let deviation: Double

  /// Makes a design.
  ///
  /// - Parameters:
  ///   - kind: what the test compares.
  ///   - deviation: the standard deviation of the values, for pairs of their differences; above 0.
  /// - Throws: `Refusal.outOfRange` for a standard deviation that is not above 0 or infinite.
  public init(_ kind: TTestKind, deviation: Double = 1) throws(Refusal) {
    guard deviation > 0, deviation < .infinity else {
      throw .outOfRange("the standard deviation", allowed: "above 0")
    }
    self.kind = kind
    self.deviation = deviation
  }

  /// The power of the test.
  ///
  /// - Parameters:
  ///   - size: how many values each group has, or how many pairs there are; at least 2, not
  ///     necessarily whole.
  ///   - difference: the true difference, in the unit of the standard deviation.
  ///   - rates: the significance level and the sides; its power is not used.
  /// - Returns: the power, from 0 to 1.
  /// - Throws: `Refusal` for a size below 2, or a difference that is not finite.
  public func power(
    size: Double, difference: Double, rates: ErrorRates = .usual
  ) throws(Refusal) -> Double {
    let effect = try effect(of: difference, rates)
    return TPower(size: try Self.checked(size), groups: kind.groups, tail: rates.tail)
      .power(noncentrality: effect * (size / kind.groups).squareRoot())
  }

  /// The power with a finding in the wrong direction counted, as R's `strict = TRUE`.
  ///
  /// - Parameters:
  ///   - size: as for `power`.
  ///   - difference: as for `power`.
  ///   - rates: the significance level and the sides; its power is not used.
  /// - Returns: the power, from 0 to 1.
  /// - Throws: as `power`.
  public func strictPower(
    size: Double, difference: Double, rates: ErrorRates = .usual
  ) throws(Refusal) -> Double {
    let right = try power(size: size, difference: difference, rates: rates)
    guard rates.sides == .two else { return right }
    let shift = abs(difference / deviation) * (size / kind.groups).squareRoot()
    let wrong = TPower(size: size, groups: kind.groups, tail: rates.tail)
      .power(noncentrality: -shift)
    return min(1, right + wrong)
  }

  /// How many values each group needs, or how many pairs.
  ///
  /// Nothing for a difference of 0 or, in a test of one direction, below 0; nothing where the power
  /// is so low, or the difference so large, that two values reach it and more. The number is not
  /// whole: round it up.
  ///
  /// - Parameters:
  ///   - difference: the difference to be found, in the unit of the standard deviation.
  ///   - rates: the significance level, the sides and the power.
  /// - Returns: the number, at least 2, or nothing.
  /// - Throws: `Refusal` for a difference that is not finite, or too small for any real sample.
  public func size(difference: Double, rates: ErrorRates = .usual) throws(Refusal) -> Double? {
    let effect = try effect(of: difference, rates)
    guard effect > 0, rates.power > rates.tail else { return nil }
    let quantiles = max(0.1, rates.criticalZ + rates.powerZ)
    let approximate = kind.groups * (quantiles / effect) * (quantiles / effect)
    guard approximate < 1e12 else {
      throw .tooMany("values for so small a difference", limit: 1_000_000_000_000)
    }
    let excess = { (logFreedom: Double) -> Double in
      let size = 1 + Double.exp(logFreedom)
      return TPower(size: size, groups: kind.groups, tail: rates.tail)
        .power(noncentrality: effect * (size / kind.groups).squareRoot()) - rates.power
    }
    guard excess(0) <= 0 else { return nil }
    return Self.root(around: max(0.5, Double.log(approximate)), of: excess)
      .map { 1 + Double.exp($0) }
  }

  /// The smallest difference that the test finds with the stated power.
  ///
  /// Nothing where the power is so low that any difference reaches it.
  ///
  /// - Parameters:
  ///   - size: how many values each group has, or how many pairs there are; at least 2.
  ///   - rates: the significance level, the sides and the power.
  /// - Returns: the difference, in the unit of the standard deviation, above 0, or nothing.
  /// - Throws: `Refusal` for a size below 2.
  public func detectableDifference(
    size: Double, rates: ErrorRates = .usual
  ) throws(Refusal) -> Double? {
    let test = TPower(size: try Self.checked(size), groups: kind.groups, tail: rates.tail)
    guard rates.power > rates.tail, test.critical < 1e6 else { return nil }
    let start = max(0.1, test.critical + rates.powerZ)
    let root = Self.root(around: Double.log(start)) { logShift in
      test.power(noncentrality: Double.exp(logShift)) - rates.power
    }
    return root.map { Double.exp($0) * deviation / (size / kind.groups).squareRoot() }
  }

  private func effect(of difference: Double, _ rates: ErrorRates) throws(Refusal) -> Double {
    let effect = difference / deviation
    guard effect.isFinite else { throw .notFinite("the difference over its deviation") }
    return rates.sides == .two ? abs(effect) : effect
  }

  private static func checked(_ size: Double) throws(Refusal) -> Double {
    guard size >= 2, size <= 1e12 else {
      throw .outOfRange("the size of a group", allowed: "from 2 to 1e12")
    }
    return size
  }

  /// The root of an increasing function, the bracket widened from a start until it holds it.
  private static func root(around start: Double, of function: (Double) -> Double) -> Double? {
    var lower = start - 0.5
    var upper = start + 0.5
    var width = 0.5
    while function(upper) < 0, width < 40 {
      (lower, upper, width) = (upper, upper + width, width * 2)
    }
    width = 0.5
    while function(lower) > 0, width < 40 {
      (lower, upper, width) = (lower - width, lower, width * 2)
    }
    return BracketedRoot.find(in: lower...upper, of: function)
  }
}

/// One t test's critical value and the chance to exceed it.
private struct TPower {
  let freedom: Double
  let critical: Double

  init(size: Double, groups: Double, tail: Double) {
    freedom = (size - 1) * groups
    critical = StudentT(freedom: freedom).upperQuantile(tail)
  }

  /// The chance, which beyond a noncentrality of a thousand critical values is 0 or 1 to all
  /// digits.
  func power(noncentrality: Double) -> Double {
    let certain = 1_000 * max(1, critical)
    if abs(noncentrality) > certain { return noncentrality > 0 ? 1 : 0 }
    return NoncentralT(freedom: freedom, noncentrality: noncentrality).survival(critical)
  }
}
