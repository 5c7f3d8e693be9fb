/// Which rows belong to the same cluster, such as an area.
public struct ClusterGroups: Sendable, Hashable {
  /// The rows of each cluster, clusters in the order in which they first appear.
  public let members: [[Int]]
  /// How many rows there are in all.
  public let rows: Int

  /// Groups rows by their labels.
  ///
  /// - Parameter labels: one label a row.
  public init(_ labels: [some Hashable]) {
    var places = [AnyHashable: Int]()
    var members = [[Int]]()
    for (row, label) in labels.enumerated() {
      if let place = places[AnyHashable(label)] {
        members[place].append(row)
      } else {
        places[AnyHashable(label)] = members.count
        members.append([row])
      }
    }
    self.members = members
    rows = labels.count
  }

  /// How many clusters there are.
  public var count: Int { members.count }
}
