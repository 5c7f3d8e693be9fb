/// The smallest difference of means that a t test would probably find in a clustered sample.
///
/// A design effect divides the size of each group, so that a sample of children in clusters counts
/// as the smaller sample that tells as much.
///
/// Source: as for `TTestDesign`; the design effect: Donner A, Klar N (2000), Design and analysis of
/// cluster randomization trials in health research, Arnold, ISBN 978-0-340-69153-3.
public struct DetectableMean: Sendable, Hashable {
  /// The smallest detectable difference, in the unit of the standard deviation; nothing where
  /// fewer than two values are effectively there, or the power is so low that any difference
  /// reaches it.
  public let difference: Double?

  /// Finds the detectable difference.
  ///
  /// - Parameters:
  ///   - design: what the test compares, and the standard deviation.
  ///   - size: how many values each group has, or how many pairs there are, above 0.
  ///   - designEffect: how many times larger the variance is than in a simple sample, above 0.
  ///   - rates: the significance level, the sides and the power.
  /// - Throws: `Refusal.outOfRange` for a number outside its range.
  public init(
    _ design: TTestDesign, size: Double, designEffect: Double = 1, rates: ErrorRates = .usual
  ) throws(Refusal) {
    guard size > 0, size <= 1e12 else {
      throw .outOfRange("the size of a group", allowed: "above 0, up to 1e12")
    }
    guard designEffect > 0, designEffect < .infinity else {
      throw .outOfRange("the design effect", allowed: "above 0")
    }
    let effective = size / designEffect
    difference =
      effective >= 2 ? try design.detectableDifference(size: effective, rates: rates) : nil
  }
}
