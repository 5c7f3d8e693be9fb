/// A planned exact test of one group's share against a published baseline.
///
/// The equal-tailed exact binomial test: it finds a difference where the count is at most
/// `lowerCritical` or at least `upperCritical`, each of which has at most half the significance
/// level under the baseline.
///
/// Source: Chernick MR, Liu CY (2002), The saw-toothed behavior of power versus sample size and
/// software solutions: single binomial proportion using exact methods, Am Stat 56:149-155,
/// doi:10.1198/000313002317572835.
public struct BaselineDesign: Sendable, Hashable {
  /// The largest group gone through.
  public static let largestSize = 1_000_000_000_000

  /// How many children the group has.
  public let size: Int
  /// The published share, from 0 to 1.
  public let baseline: Double
  /// The smallest count that is found to be high; one above `size` if none is.
  public let upperCritical: Int
  /// The largest count that is found to be low; -1 if none is.
  public let lowerCritical: Int

  private let law: Binomial

  /// Makes a design.
  ///
  /// - Parameters:
  ///   - size: how many children the group has, at least 1.
  ///   - baseline: the published share, from 0 to 1.
  ///   - significance: the significance level of both directions together, between 0 and 1.
  /// - Throws: `Refusal` for a number outside its range.
  public init(size: Int, baseline: Double, significance: Double = 0.05) throws(Refusal) {
    guard size >= 1 else { throw .tooFew("children", given: size, needed: 1) }
    guard size <= Self.largestSize else { throw .tooMany("children", limit: Self.largestSize) }
    guard significance > 0, significance < 1 else {
      throw .outOfRange("the significance level", allowed: "between 0 and 1")
    }
    guard let law = Binomial(trials: size, share: baseline) else {
      throw .outOfRange("the baseline", allowed: "from 0 to 1")
    }
    self.size = size
    self.baseline = baseline
    self.law = law
    upperCritical = Self.upperCritical(law, tail: significance / 2)
    lowerCritical = Self.lowerCritical(law, tail: significance / 2)
  }

  /// The true chance of a finding where there is no difference, at most the significance level.
  public var actualSignificance: Double { chance(under: law) }

  /// The chance of finding a difference from the baseline.
  ///
  /// - Parameter share: the true share of the group, from 0 to 1.
  /// - Returns: the power.
  /// - Throws: `Refusal.outOfRange` for a share outside 0 to 1.
  public func power(at share: Double) throws(Refusal) -> Double {
    guard let law = Binomial(trials: size, share: share) else {
      throw .outOfRange("the true share", allowed: "from 0 to 1")
    }
    return chance(under: law)
  }

  private func chance(under law: Binomial) -> Double {
    law.survival(upperCritical - 1) + law.cumulative(lowerCritical)
  }

  /// The smallest count with at most this probability at or above it.
  private static func upperCritical(_ law: Binomial, tail: Double) -> Int {
    let allowed = tail * (1 + 64 * Double.ulpOfOne)
    return law.first(from: 0) { law.survival($0) <= allowed } + 1
  }

  /// The largest count with at most this probability at or below it, or -1.
  private static func lowerCritical(_ law: Binomial, tail: Double) -> Int {
    let allowed = tail * (1 + 64 * Double.ulpOfOne)
    return law.first(from: 0) { law.cumulative($0) > allowed } - 1
  }
}
