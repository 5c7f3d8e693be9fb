/// A summary that can be added to another of its kind, in any order and any partition.
///
/// Laws, tested: merging is associative and commutative, and `zero` changes nothing.
public protocol Mergeable: Equatable, Sendable {
  /// The summary of no records.
  static var zero: Self { get }
  /// Adds another summary to this one.
  /// - Parameter other: The summary of other records.
  mutating func merge(_ other: Self)
}

extension Mergeable {
  /// The sum of this summary and another.
  /// - Parameter other: The summary of other records.
  public func merged(with other: Self) -> Self {
    var sum = self
    sum.merge(other)
    return sum
  }
}
