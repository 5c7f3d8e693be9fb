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

  /// Adds the children of a stratum.
  mutating func add(_ tally: StratumTally, rate: Double?, standing: StratumRate.Standing?) {
    guard let rate else {
      without += tally.denominator
      return
    }
    self.tally.merge(tally)
    expected += rate * Double(tally.denominator)
    if case .scaled(let year)? = standing {
      scaled += tally.denominator
      scaledFrom = year
    }
  }

  /// The cautions that belong to the sum, without a number that the gate holds back.
  func notes(_ reference: ReferencePeriod, _ gate: DisclosureGate) -> [String] {
    var notes: [String] = []
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
