/// A count out of a total, either of which may be an effective number and so not whole.
///
/// Undefined where the total is not above 0 or the count lies outside 0 to the total.
public struct Proportion: Sendable, Hashable, Codable {
  /// How many have the characteristic.
  public let count: Double
  /// How many there are.
  public let total: Double

  /// Makes a proportion from real numbers.
  ///
  /// - Parameters:
  ///   - count: how many have the characteristic.
  ///   - total: how many there are.
  public init(count: Double, total: Double) {
    self.count = count
    self.total = total
  }

  /// Makes a proportion from whole counts.
  ///
  /// - Parameters:
  ///   - count: how many have the characteristic.
  ///   - total: how many there are.
  public init(_ count: Int, of total: Int) {
    self.init(count: Double(count), total: Double(total))
  }

  /// Whether the share exists: a total above 0 and a count within it.
  public var isDefined: Bool {
    total > 0 && total < .infinity && count >= 0 && count <= total
  }

  /// The share, from 0 to 1; nothing where it is undefined.
  public var share: Double? { isDefined ? count / total : nil }

  /// How many do not have the characteristic.
  public var rest: Double { total - count }

  /// The share of those who do not have the characteristic.
  public var complement: Proportion { Proportion(count: rest, total: total) }

  /// The same share with the effective numbers of a clustered sample.
  ///
  /// - Parameter designEffect: how many times larger the variance is than that of a simple sample.
  /// - Returns: the effective numbers.
  public func effective(designEffect: Double) -> Proportion {
    guard designEffect != 1 else { return self }
    return Proportion(count: count / designEffect, total: total / designEffect)
  }
}
