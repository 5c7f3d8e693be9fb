import Indicators
import Studies
import Tallies

/// Which numbers are small in themselves.
struct PrimaryRule: Sendable {
  /// The greatest small number, 0 where none is.
  let greatest: Int
  /// Whose zeros are hidden.
  let zeros: DisclosureRule.Zeros

  /// The rule of a study.
  init(_ rule: DisclosureRule) {
    greatest = rule.suppress.greatest
    zeros = rule.zeros
  }

  /// Whether a number of people is small: from 1 to the greatest.
  func isSmall(_ count: Int) -> Bool { count >= 1 && count <= greatest }

  /// Whether a number of people, the others, or all together are few.
  func hasSmallPart(_ count: Int, of total: Int) -> Bool {
    isSmall(count) || isSmall(total) || isSmall(total - count)
  }

  /// Whether a tally is suppressed: of a share the number with the attribute, the others or all are
  /// few; of a rate the events or all; of a mean all. Zeros count as few where they are hidden.
  func suppresses(_ tally: Tally, _ indicator: Indicator?) -> Bool {
    guard let indicator else { return true }
    switch indicator.measure {
    case .proportion:
      return hasSmallPart(tally.numerator, of: tally.denominator)
        || hides(indicator, tally.numerator, of: tally.denominator)
    case .rate:
      return isSmall(tally.numerator) || isSmall(tally.denominator)
        || hides(indicator, tally.numerator, of: tally.denominator)
    case .mean: return isSmall(tally.denominator)
    }
  }

  /// Whether it is hidden that nobody has an attribute, or everybody.
  private func hides(_ indicator: Indicator, _ count: Int, of total: Int) -> Bool {
    guard total > 0, zeros.areSuppressed(of: indicator.id) else { return false }
    if case .rate = indicator.measure { return count == 0 }
    return count == 0 || count == total
  }

  /// Whether any number of a tally is small.
  func hasSmallNumber(_ tally: Tally, _ indicator: Indicator?) -> Bool {
    suppresses(tally, indicator)
      || [tally.missing, tally.notLinked, tally.notFollowedUp].contains(where: isSmall)
  }

  /// The counts beside a tally that are small.
  func smallCounts(_ tally: Tally) -> [HiddenCount] {
    HiddenCount.allCases.filter { isSmall($0.count(in: tally)) }
  }

  /// Whether a stratum has a small part: of a mean its denominator.
  func hasSmallPart(_ stratum: StratumTally, _ indicator: Indicator?) -> Bool {
    if indicator?.measure.isMean == true { return isSmall(stratum.denominator) }
    return hasSmallPart(stratum.numerator, of: stratum.denominator)
      || indicator.map { hides($0, stratum.numerator, of: stratum.denominator) } ?? false
  }
}

extension PrimaryRule {
  /// What was found in the extracts without small numbers; where one of a table is withheld, so is
  /// the number of its rows, since what is kept and what was found leave it over.
  func shown(_ quality: [QualityKey: Int]) -> [QualityKey: Int] {
    let tables = Set(quality.filter { isSmall($0.value) }.keys.map(\.table))
    return quality.filter { key, count in
      let tells = key.rule == QualityRule.rowsRead.rawValue && tables.contains(key.table)
      return !isSmall(count) && !tells
    }
  }
}
