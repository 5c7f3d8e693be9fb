public import Indicators
public import Studies
public import Tallies

/// An indicator at a moment by the period of the day of imprisonment, over all areas.
///
/// Only whole periods whose windows were over on the day of the extract stand in it, from the first
/// to the last in which anybody's answer is known; one with nobody is a gap and never a zero.
public struct Trend: Hashable, Sendable {
  /// A period.
  public struct Point: Hashable, Sendable {
    /// The period.
    public let period: StudyPeriod
    /// The counts, of nobody in a gap.
    public let tally: Tally
    /// The estimate with its interval, nil in a gap.
    public let estimate: Estimate?

    /// A period with its parts.
    public init(period: StudyPeriod, tally: Tally, estimate: Estimate?) {
      self.period = period
      self.tally = tally
      self.estimate = estimate
    }
  }

  /// The indicator's name.
  public let indicator: String
  /// The moment.
  public let moment: Moment
  /// Whom it is about, without a period.
  public let cell: Cell
  /// The length of the periods.
  public let length: PeriodLength
  /// The periods, consecutive.
  public let points: [Point]

  /// A trend with its parts.
  public init(
    indicator: String, moment: Moment, cell: Cell, length: PeriodLength, points: [Point]
  ) {
    self.length = length
    self.indicator = indicator
    self.moment = moment
    self.cell = cell
    self.points = points
  }
}
