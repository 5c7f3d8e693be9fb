import Indicators
import Statistics
import Studies
import Tallies

/// What the estimators over time need to know of an outcome.
struct OverTimeOutcome: Sendable {
  /// The indicator's arithmetic.
  let measure: Measure
  /// The word for several of those counted.
  let plural: String
  /// The confidence level.
  let level: Level
  /// The study's disclosure control.
  let gate: DisclosureGate

  /// The share, mean or rate, nil where nobody counts.
  func value(_ tally: Tally) -> Double? {
    guard tally.denominator > 0 else { return nil }
    return Double(tally.numerator) / Double(tally.denominator)
  }

  /// How many there are, their mean and their spread; for rates the spread is not counted and 0.
  func moments(_ tally: Tally) -> CellMoments {
    let (sum, count) = (tally.numerator, tally.denominator)
    guard count > 0 else { return .none }
    switch measure {
    case .proportion: return CellMoments(sum, of: count)
    case .rate:
      return CellMoments(count: count, mean: Double(sum) / Double(count), squares: 0)
    case .mean:
      let mean = Double(sum) / Double(count)
      return CellMoments(
        count: count, mean: mean, squares: max(0, Double(tally.squares) - mean * Double(sum)))
    }
  }

  /// Whether counts have a part so small that nothing made of them alone is given.
  func isWithheld(_ tally: Tally) -> Bool {
    gate.hides(tally, measure)
  }

  /// A number of people in words that name no small number.
  func words(_ count: Int) -> String {
    gate.isSmall(count) ? "A few \(plural)" : "\(count) \(plural)"
  }

  /// Whether a difference can lie anywhere in an interval: one of shares from −1 to 1 only.
  func allows(_ interval: Interval) -> Bool {
    guard case .proportion = measure else { return true }
    return interval.lower >= -1 && interval.upper <= 1
  }

  /// A size without limits: infinite ones.
  func unlimited(_ value: Double, method: String) -> Estimate {
    estimate(value, Interval(lower: -.infinity, upper: .infinity), method: method)
  }

  /// A size with its limits.
  func estimate(_ value: Double, _ interval: Interval, method: String) -> Estimate {
    Estimate(
      value: value, lower: min(value, interval.lower), upper: max(value, interval.upper),
      level: level.fraction, method: method)
  }
}
