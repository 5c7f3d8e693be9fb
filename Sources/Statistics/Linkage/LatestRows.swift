/// Edit distances for which the latest rows of the table suffice.
enum LatestRows {
  /// Which swaps count as one change.
  enum Swaps {
    case none
    case ofNeighbours
  }

  /// The number of changes that turn one text into the other.
  static func distance(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], swaps: Swaps
  ) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      current.reserveCapacity(last.count)
      for column in second.indices {
        let isSame = first[row] == second[column]
        var changes = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if swaps == .ofNeighbours, row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          changes = min(changes, beforeLast[column - 1] + 1)
        }
        current.append(changes)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
