import Indicators
import Tallies

/// Which numbers are small in themselves.
struct PrimaryRule: Sendable {
  /// The greatest small number, 0 where none is.
  let greatest: Int

  /// Whether a number of people is small: from 1 to the greatest.
  func isSmall(_ count: Int) -> Bool { count >= 1 && count <= greatest }

  /// Whether a number of people, the others, or all together are few.
  func hasSmallPart(_ count: Int, of total: Int) -> Bool {
    isSmall(count) || isSmall(total) || isSmall(total - count)
  }

  /// Whether a tally is suppressed: of a share the number with the attribute, the others or all are
  /// few; of a rate the events or all; of a mean all.
  func suppresses(_ tally: Tally, _ measure: Measure?) -> Bool {
    switch measure {
    case .proportion: hasSmallPart(tally.numerator, of: tally.denominator)
    case .rate: isSmall(tally.numerator) || isSmall(tally.denominator)
    case .mean: isSmall(tally.denominator)
    case nil: true
    }
  }

  /// Whether any number of a tally is small.
  func hasSmallNumber(_ tally: Tally, _ measure: Measure?) -> Bool {
    suppresses(tally, measure)
      || [tally.missing, tally.notLinked, tally.notFollowedUp].contains(where: isSmall)
  }

  /// The counts beside a tally that are small.
  func smallCounts(_ tally: Tally) -> [HiddenCount] {
    HiddenCount.allCases.filter { isSmall($0.count(in: tally)) }
  }

  /// Whether a stratum has a small part.
  func hasSmallPart(_ stratum: StratumTally) -> Bool {
    hasSmallPart(stratum.numerator, of: stratum.denominator)
  }
}
