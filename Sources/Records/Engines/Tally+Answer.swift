import Tallies

extension Tally {
  /// Counts one child or family, without its family's sums.
  mutating func count(_ answer: Answer) {
    switch answer {
    case .outside: break
    case .notLinked: notLinked += 1
    case .notFollowedUp: notFollowedUp += 1
    case .missing: missing += 1
    default:
      numerator += Int(answer.code)
      denominator += 1
    }
  }
}
