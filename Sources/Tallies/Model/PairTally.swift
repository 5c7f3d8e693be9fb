/// The same children before and after: a joint table that merges exactly.
public struct PairTally: Mergeable, Hashable, Codable {
  /// Yes before and yes after.
  public var yesYes: Int
  /// Yes before and no after.
  public var yesNo: Int
  /// No before and yes after.
  public var noYes: Int
  /// No before and no after.
  public var noNo: Int
  /// Sums over families of the change: x is yes after less yes before.
  public var change: ClusterSums

  /// A table with its cells.
  public init(yesYes: Int, yesNo: Int, noYes: Int, noNo: Int, change: ClusterSums) {
    self.yesYes = yesYes
    self.yesNo = yesNo
    self.noYes = noYes
    self.noNo = noNo
    self.change = change
  }

  /// The table of nobody.
  public static let zero = PairTally(yesYes: 0, yesNo: 0, noYes: 0, noNo: 0, change: .zero)

  /// The four cells: yes both times, at first only, later only, never.
  package var cells: [Int] { [yesYes, yesNo, noYes, noNo] }

  /// Children whose answer is known both times.
  public var total: Int { yesYes + yesNo + noYes + noNo }

  /// Adds the table of others.
  public mutating func merge(_ other: PairTally) {
    yesYes += other.yesYes
    yesNo += other.yesNo
    noYes += other.noYes
    noNo += other.noNo
    change.merge(other.change)
  }
}
