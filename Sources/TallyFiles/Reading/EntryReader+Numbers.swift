import Releases
import Tallies

extension EntryReader {
  mutating func sums(_ name: String) throws(TallyFileFault) -> ClusterSums {
    var reader = try object(name)
    let (clusters, several) = (try reader.count("clusters"), try reader.count("several"))
    let (xx, xn) = (try reader.sum("xx"), try reader.number("xn"))
    let nn = try reader.sum("nn")
    let sums = ClusterSums(
      clusters: clusters, several: several, xx: xx, xn: xn, nn: nn,
      effect: try reader.sumIfAny("effect") ?? 0)
    try reader.finish()
    return sums
  }

  mutating func tally() throws(TallyFileFault) -> Tally {
    let (numerator, denominator) = (try count("numerator"), try count("denominator"))
    let (missing, notLinked) = (try count("missing"), try count("not_linked"))
    let (notFollowedUp, squares) = (try count("not_followed_up"), try sum("squares"))
    return Tally(
      numerator: numerator, denominator: denominator, missing: missing, notLinked: notLinked,
      notFollowedUp: notFollowedUp, clusters: try sums("families"), squares: squares)
  }

  mutating func pair() throws(TallyFileFault) -> PairTally {
    let (yesYes, yesNo) = (try count("yes_yes"), try count("yes_no"))
    let (noYes, noNo) = (try count("no_yes"), try count("no_no"))
    return PairTally(
      yesYes: yesYes, yesNo: yesNo, noYes: noYes, noNo: noNo, change: try sums("change"))
  }

  mutating func stratumTally() throws(TallyFileFault) -> StratumTally {
    StratumTally(numerator: try count("numerator"), denominator: try count("denominator"))
  }

  mutating func scores() throws(TallyFileFault) -> ScoreChangeTally {
    var tally = ScoreChangeTally()
    tally.pairs = try count("pairs")
    tally.before = try count("before_sum")
    tally.after = try count("after_sum")
    tally.beforeSquares = try sum("before_squares")
    tally.afterSquares = try sum("after_squares")
    tally.products = try sum("products")
    tally.change = try sums("change")
    tally.outcomes = try outcomes()
    tally.bands = try bands()
    var added = try object("added_value")
    tally.addedValue = AddedValueTally(
      pairs: try added.count("pairs"), tenths: try added.number("tenths"),
      clusters: try added.sums("families"))
    try added.finish()
    return tally
  }

  private mutating func outcomes() throws(TallyFileFault) -> [ChangeOutcome: Int] {
    var outcomes: [ChangeOutcome: Int] = [:]
    for entry in try list("outcomes") {
      var reader = try EntryReader(entry, "\(place), outcomes")
      let outcome = ChangeOutcome(
        reliability: try reader.optionIfAny("reliability", ChangeOutcome.Reliability.self),
        crossing: try reader.optionIfAny("crossing", ChangeOutcome.Crossing.self))
      let count = try reader.count("count")
      try reader.finish()
      if outcomes.updateValue(count, forKey: outcome) != nil {
        throw .doubledEntry(at: reader.place)
      }
    }
    return outcomes
  }

  private mutating func bands() throws(TallyFileFault) -> [BandStep: Int] {
    var bands: [BandStep: Int] = [:]
    for entry in try list("bands") {
      var reader = try EntryReader(entry, "\(place), bands")
      let step = BandStep(before: try reader.text("before"), after: try reader.text("after"))
      let count = try reader.count("count")
      try reader.finish()
      if bands.updateValue(count, forKey: step) != nil { throw .doubledEntry(at: reader.place) }
    }
    return bands
  }

  mutating func range(_ name: String) throws(TallyFileFault) -> CountRange {
    var reader = try object(name)
    let least = try reader.count("least")
    let most: Int? =
      if case .null? = reader.take("most") { nil } else { try reader.count("most") }
    try reader.finish()
    if let most, most < least {
      throw .impossible("the range of the \(name) ends before it begins", at: place)
    }
    return CountRange(least: least, most: most)
  }
}
