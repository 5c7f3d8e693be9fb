package import Tallies

extension Tally {
  /// The tally with some of the counts beside it as 0.
  /// - Parameter counts: What is withheld.
  package func hiding(_ counts: [HiddenCount]) -> Tally {
    var tally = self
    for count in counts {
      switch count {
      case .missing: tally.missing = 0
      case .notLinked: tally.notLinked = 0
      case .notFollowedUp: tally.notFollowedUp = 0
      case .families: tally.clusters = .zero
      }
    }
    return tally
  }
}
