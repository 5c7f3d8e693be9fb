import Tallies

/// What sums over families must satisfy, whatever the families: each has n children in the
/// denominator, and x of them (or x events, points or changes).
struct FamilySumChecks {
  /// What x can be.
  enum Kind {
    /// From 0 to n.
    case share
    /// From 0.
    case events
    /// From −n to n.
    case changes
    /// Any number.
    case points
  }

  private let kind: Kind
  private let effect: Int
  private let several: Int128
  private let k: Int128
  private let x: Int128
  private let n: Int128
  private let xx: Int128
  private let xn: Int128
  private let nn: Int128

  /// Checks of sums, of which x adds to a count and n to a total.
  init(_ sums: ClusterSums, count: Int, total: Int, _ kind: Kind) {
    self.kind = kind
    effect = sums.effect
    several = Int128(sums.several)
    (k, x, n) = (Int128(sums.clusters), Int128(count), Int128(total))
    (xx, xn, nn) = (Int128(sums.xx), Int128(sums.xn), Int128(sums.nn))
  }

  /// Why no families can have such sums, nil where some can.
  var reason: String? {
    if effect != 0 { return "a design effect stands only where counts are rounded" }
    return (numberReason ?? squareReason ?? productReason ?? rangeReason ?? singleReason)
      .map { "no families can have these sums: \($0)" }
  }

  private var numberReason: String? {
    if k > n { return "more families than children" }
    if several > k { return "more families with several children than families" }
    if k + several > n { return "fewer children than the families with several must have" }
    if (k == 0) != (n == 0) { return "children without a family, or families without one" }
    return nil
  }

  private var squareReason: String? {
    if nn < n || n * n > k * nn { return "nn is too small" }
    if k > 0, nn > (n - k + 1) * (n - k + 1) + k - 1 { return "nn is too large" }
    if (nn - n) % 2 != 0 { return "nn is odd where the number of children is even, or the reverse" }
    if xx < abs(x) || x * x > k * xx { return "xx is too small" }
    if (xx - x) % 2 != 0 { return "xx is odd where the count is even, or the reverse" }
    return nil
  }

  private var productReason: String? {
    xn * xn > xx * nn ? "xn is too large for xx and nn" : nil
  }

  private var rangeReason: String? {
    switch kind {
    case .share: x <= xn && xx <= xn && xn <= nn ? nil : "x, xx, xn and nn are out of order"
    case .events: x <= xn && x >= 0 ? nil : "xn is below the count"
    case .changes: xx <= nn && abs(xn) <= nn ? nil : "xx or xn is above nn"
    case .points: nil
    }
  }

  /// Where every family has one child, n is 1 throughout.
  private var singleReason: String? {
    guard several == 0 else { return nil }
    if n != k || nn != n { return "several children in a family where there is no such family" }
    if xn != x { return "xn is not the count though every family has one child" }
    if kind == .share, xx != x { return "xx is not the count though every family has one child" }
    return nil
  }
}
