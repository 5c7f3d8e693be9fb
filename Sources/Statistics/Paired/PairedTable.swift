/// The four counts of a yes-or-no characteristic seen twice in the same children.
///
/// Undefined where a count is negative or all are 0. The counts may be effective numbers.
public struct PairedTable: Sendable, Hashable, Codable {
  /// Yes both times.
  public let yesYes: Double
  /// Yes first, no second.
  public let yesNo: Double
  /// No first, yes second.
  public let noYes: Double
  /// No both times.
  public let noNo: Double

  /// Makes a table from real numbers.
  ///
  /// - Parameters:
  ///   - yesYes: yes both times.
  ///   - yesNo: yes first, no second.
  ///   - noYes: no first, yes second.
  ///   - noNo: no both times.
  public init(yesYes: Double, yesNo: Double, noYes: Double, noNo: Double) {
    self.yesYes = yesYes
    self.yesNo = yesNo
    self.noYes = noYes
    self.noNo = noNo
  }

  /// How many were seen twice.
  public var total: Double { yesYes + yesNo + noYes + noNo }

  /// Whether the shares exist.
  public var isDefined: Bool {
    let counts = [yesYes, yesNo, noYes, noNo]
    return counts.allSatisfy { $0 >= 0 } && total > 0 && total < .infinity
  }

  /// The share of yes the first time.
  public var first: Proportion { Proportion(count: yesYes + yesNo, total: total) }
  /// The share of yes the second time.
  public var second: Proportion { Proportion(count: yesYes + noYes, total: total) }

  /// The first share less the second; nothing where undefined.
  public var difference: Double? { isDefined ? (yesNo - noYes) / total : nil }

  /// The variance of the difference among independent children; nothing where undefined.
  public var variance: Double? {
    guard isDefined else { return nil }
    let balance = yesNo - noYes
    return (yesNo + noYes - balance * (balance / total)) / total / total
  }

  /// The table with first and second exchanged, so that differences are second less first.
  public var reversed: PairedTable {
    PairedTable(yesYes: yesYes, yesNo: noYes, noYes: yesNo, noNo: noNo)
  }

  /// The table with the effective numbers of a clustered sample.
  ///
  /// - Parameter designEffect: how many times larger the variance is than that of a simple sample.
  /// - Returns: the effective numbers.
  public func effective(designEffect: Double) -> PairedTable {
    guard designEffect != 1 else { return self }
    return PairedTable(
      yesYes: yesYes / designEffect, yesNo: yesNo / designEffect, noYes: noYes / designEffect,
      noNo: noNo / designEffect)
  }
}
