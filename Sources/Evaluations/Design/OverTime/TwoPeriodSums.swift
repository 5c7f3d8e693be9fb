import Tallies

/// The sums of one side's counts before and after.
struct TwoPeriodSums {
  private var before = (sum: 0.0, count: 0.0)
  private var after = (sum: 0.0, count: 0.0)
  private var exposed = 0.0

  /// Adds an area.
  mutating func add(_ window: TwoPeriodWindows.Window) {
    before.sum += Double(window.before.numerator)
    before.count += Double(window.before.denominator)
    after.sum += Double(window.after.numerator)
    after.count += Double(window.after.denominator)
    exposed += window.isRollout ? Double(window.after.denominator) : 0
  }

  /// The change of the share, mean or rate.
  var change: Double { after.sum / after.count - before.sum / before.count }

  /// The share of those after who had the pathway.
  var exposure: Double { exposed / after.count }
}
