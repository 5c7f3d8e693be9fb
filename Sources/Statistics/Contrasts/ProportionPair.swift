/// The shares of two independent groups.
///
/// Undefined where either share is.
public struct ProportionPair: Sendable, Hashable, Codable {
  /// The group of interest.
  public let first: Proportion
  /// The comparison group.
  public let second: Proportion

  /// Makes a pair.
  ///
  /// - Parameters:
  ///   - first: the group of interest.
  ///   - second: the comparison group.
  public init(_ first: Proportion, _ second: Proportion) {
    self.first = first
    self.second = second
  }

  /// Whether both shares exist.
  public var isDefined: Bool { first.isDefined && second.isDefined }

  /// The pair seen from the comparison group.
  public var swapped: ProportionPair { ProportionPair(second, first) }

  /// The first share less the second; nothing where undefined.
  public var difference: Double? {
    guard let first = first.share, let second = second.share else { return nil }
    return first - second
  }

  /// The first share over the second; infinite over 0, nothing for 0 over 0.
  public var ratio: Double? {
    guard isDefined, first.count > 0 || second.count > 0 else { return nil }
    return (first.count / first.total) / (second.count / second.total)
  }

  /// The first odds over the second; infinite over 0, nothing for 0 over 0.
  public var oddsRatio: Double? {
    guard isDefined else { return nil }
    let top = first.count * second.rest
    let bottom = first.rest * second.count
    return top == 0 && bottom == 0 ? nil : top / bottom
  }

  /// The pair with the effective numbers of clustered samples.
  ///
  /// - Parameters:
  ///   - first: the design effect of the group of interest.
  ///   - second: the design effect of the comparison group.
  /// - Returns: the effective numbers.
  public func effective(designEffects first: Double, _ second: Double) -> ProportionPair {
    ProportionPair(
      self.first.effective(designEffect: first), self.second.effective(designEffect: second))
  }

  /// N / (N - 1) of both groups together; nothing unless N is above 1.
  var smallSampleFactor: Double? {
    let total = first.total + second.total
    return total > 1 ? total / (total - 1) : nil
  }
}
