import Indicators
import Tallies

/// The sum of expected values over strata, with what must be said of it.
struct ExpectedSum {
  /// The children who have a rate.
  private(set) var tally = StratumTally.zero
  /// The number expected of them.
  private(set) var expected = 0.0
  private var without = 0
  private var scaled = 0
  private var scaledFrom = ""
  private var rates: [Double] = []
  private var strataWithout = 0
  private var range: String?

  /// Adds the children of a stratum.
  mutating func add(_ tally: StratumTally, rate: Double?, standing: StratumRate.Standing?) {
    guard let rate else {
      without += tally.denominator
      strataWithout += 1
      return
    }
    rates.append(rate)
    self.tally.merge(tally)
    expected += rate * Double(tally.denominator)
    if case .scaled(let year)? = standing {
      scaled += tally.denominator
      scaledFrom = year
    }
  }

  /// Puts the whole at the mean rate in the place of strata of rounded counts.
  /// - Returns: Whether they can stand for the whole: all have a rate, and somebody is left.
  mutating func stand(for whole: RoundedWhole) -> Bool {
    guard strataWithout == 0, tally.denominator > 0, let least = rates.min(), let most = rates.max()
    else { return false }
    expected = expected / Double(tally.denominator) * Double(whole.tally.denominator)
    tally = whole.tally
    range =
      "Counts are rounded, and the rates are weighted by rounded counts: of the exact counts "
      + "between \(Self.tenth(least * Double(whole.people.lowerBound), .down)) and "
      + "\(Self.tenth(most * Double(whole.people.upperBound), .up)) would be expected."
    return true
  }

  /// A number to one decimal.
  private static func tenth(_ number: Double, _ rule: FloatingPointRoundingRule) -> String {
    let tenths = Int((number * 10).rounded(rule))
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The cautions that belong to the sum, without a number that the gate holds back.
  func notes(_ reference: ReferencePeriod, _ gate: DisclosureGate) -> [String] {
    var notes = [range].compactMap(\.self)
    if reference == .term {
      notes.append(
        "National rates by stratum are of whole academic years; a single term’s can differ.")
    }
    if scaled > 0 {
      let isHeld = gate.isSmall(scaled) || gate.isSmall(tally.denominator - scaled)
      let whom = isHeld ? "some" : "\(scaled) of \(tally.denominator)"
      notes.append(
        "For \(whom) children the rates of \(scaledFrom), the newest by "
          + "stratum, were moved with England’s overall absence to the child’s own year.")
    }
    if without > 0 {
      notes.append(
        gate.isSmall(without)
          ? "A few children have no published rate and are not compared."
          : without == 1
            ? "One child has no published rate and is not compared."
            : "\(without) children have no published rate and are not compared.")
    }
    return notes
  }
}
