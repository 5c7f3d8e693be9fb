import RealModule

/// The interval of an odds ratio on the log scale; nothing where a cell is 0.
///
/// Source: Woolf B (1955), Ann Hum Genet 19:251-253, doi:10.1111/j.1469-1809.1955.tb01348.x.
func woolfBounds(_ pair: ProportionPair, z: Double) -> Interval? {
  guard let ratio = pair.oddsRatio, let error = pair.logOddsRatioError else { return nil }
  let factor = Double.exp(z * error)
  return Interval(lower: ratio / factor, upper: ratio * factor)
}

extension ProportionPair {
  /// The standard error of the logarithm of the odds ratio; nothing where a cell is 0.
  public var logOddsRatioError: Double? {
    let cells = [first.count, first.rest, second.count, second.rest]
    guard isDefined, cells.allSatisfy({ $0 > 0 }) else { return nil }
    return cells.reduce(0) { $0 + 1 / $1 }.squareRoot()
  }

  /// The pair with one half added to all four cells.
  public var withHalfAdded: ProportionPair {
    ProportionPair(
      Proportion(count: first.count + 0.5, total: first.total + 1),
      Proportion(count: second.count + 0.5, total: second.total + 1))
  }
}
