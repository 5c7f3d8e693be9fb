/// What can be worked out of a number from all that is published: from where to where it may lie.
///
/// Each end comes with a world, a filling of all parts with whole numbers not below zero that
/// agrees with everything published and in which the number stands at that end. Nobody who reads
/// the release can tell the worlds from the truth.
public struct FeasibleRange: Equatable, Sendable {
  /// The least value that a world was found for; nil where a difference has no least.
  public let least: Int?
  /// The greatest value that a world was found for; nil where there is no greatest.
  public let greatest: Int?
  /// A world in which the number is at its least.
  public let leastWorld: [Int]
  /// A world in which it is at its greatest, or above its true value where there is no greatest.
  public let greatestWorld: [Int]
  /// Whether it is proven that no world goes further; a long search is broken off unproven.
  public let isProven: Bool

  /// A range with its parts.
  public init(
    least: Int?, greatest: Int?, leastWorld: [Int], greatestWorld: [Int], isProven: Bool
  ) {
    self.least = least
    self.greatest = greatest
    self.leastWorld = leastWorld
    self.greatestWorld = greatestWorld
    self.isProven = isProven
  }
}
