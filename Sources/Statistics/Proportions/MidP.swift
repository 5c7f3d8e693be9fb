import RealModule

/// The exact limits with mid-p tails, for a proportion of whole counts; nothing otherwise.
///
/// The shares at which the tail with half of the observed count's own probability is equal to half
/// of one minus the level.
///
/// Source: Lancaster HO (1961), J Am Stat Assoc 56:223-234, doi:10.1080/01621459.1961.10482105.
func midPBounds(_ proportion: Proportion, level: Level) -> Interval? {
  guard let count = Int(exactly: proportion.count), let total = Int(exactly: proportion.total)
  else { return nil }
  let logTail = Double.log(level.tail)
  let lower = count == 0 ? 0 : midPRoot(count, of: total, .greater, logTail: logTail)
  let upper = count == total ? 1 : midPRoot(count, of: total, .less, logTail: logTail)
  guard let lower, let upper else { return nil }
  return Interval(lower: lower, upper: upper)
}

private func midPRoot(
  _ count: Int, of total: Int, _ alternative: Alternative, logTail: Double
) -> Double? {
  BracketedRoot.find(in: -700...0) { logShare in
    let law = Binomial(trials: total, share: Double.exp(logShare))
    let p = law?.pValue(observed: count, alternative: alternative, tail: .midP)
    return p.map { Double.log(max($0, .leastNormalMagnitude)) - logTail } ?? .nan
  }.map(Double.exp)
}
