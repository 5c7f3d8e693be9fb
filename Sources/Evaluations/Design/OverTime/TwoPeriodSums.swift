import Tallies

/// The sums of one side's counts before and after.
struct TwoPeriodSums {
  private var before = (sum: 0.0, count: 0.0)
  private var after = (sum: 0.0, count: 0.0)
  private var exposed = 0.0

  /// The sums of nobody.
  init() {}

  /// The sums of an area.
  init(_ window: TwoPeriodWindows.Window) {
    before = (Double(window.before.numerator), Double(window.before.denominator))
    after = (Double(window.after.numerator), Double(window.after.denominator))
    exposed = window.isRollout ? after.count : 0
  }

  /// Adds the sums of others.
  mutating func add(_ other: TwoPeriodSums) {
    before.sum += other.before.sum
    before.count += other.before.count
    after.sum += other.after.sum
    after.count += other.after.count
    exposed += other.exposed
  }

  /// The change of the share, mean or rate.
  var change: Double { after.sum / after.count - before.sum / before.count }

  /// The share of those after who had the pathway.
  var exposure: Double { exposed / after.count }
}
