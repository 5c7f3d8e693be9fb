import Tallies

extension PairTally {
  /// Counts one child, without its family's sums: 1 yes, 0 no.
  mutating func count(before: Int, after: Int) {
    switch (before, after) {
    case (0, 0): noNo += 1
    case (0, _): noYes += 1
    case (_, 0): yesNo += 1
    default: yesYes += 1
    }
  }
}
