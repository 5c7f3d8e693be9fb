/// A run chart: values in order of time against their median, with signals that need no limits.
///
/// Values on the median count for no run and are passed over. Where no value is off the median,
/// runs are none and everything said of them is absent.
///
/// Sources: Anhøj J, Olesen AV (2014), Run charts revisited, PLoS One 9:e113825,
/// doi:10.1371/journal.pone.0113825; Perla RJ, Provost LP, Murray SK (2011), The run chart: a
/// simple analytical tool for learning from variation in healthcare processes, BMJ Qual Saf
/// 20:46-51, doi:10.1136/bmjqs.2009.037895.
public struct RunChart: Sendable, Hashable {
  /// The centre line: the median.
  public let centre: Double
  /// How many values lie off the centre line.
  public let useful: Int
  /// The lengths of the runs on one side of the centre line, in order.
  public let runLengths: [Int]
  /// How many values the longest rising or falling stretch has, repeated neighbours counting once.
  public let longestTrend: Int
  /// The test of the number of runs; nothing where no value is off the centre line.
  public let runsTest: RunsTest?

  /// Draws up a chart.
  ///
  /// - Parameter values: the values in order of time, at least one.
  /// - Throws: `Refusal` if there is no value, or one is not finite.
  public init(_ values: [Double]) throws(Refusal) {
    guard values.allSatisfy(\.isFinite) else { throw .notFinite("every value") }
    guard let centre = Self.median(values) else { throw .tooFew("values", given: 0, needed: 1) }
    self.centre = centre
    let sides = values.map { Side(of: $0, from: centre) }.filter { $0 != .on }
    useful = sides.count
    runLengths = ConsecutiveRuns.split(sides.count) { sides[$0] == sides[$0 - 1] }.map(\.count)
    longestTrend = Self.longestTrend(values)
    let above = sides.count { $0 == .above }
    runsTest = RunsTest(above: above, below: sides.count - above, runs: runLengths.count)
  }

  private static func longestTrend(_ values: [Double]) -> Int {
    let distinct = values.indices
      .filter { $0 == 0 || values[$0] != values[$0 - 1] }
      .map { values[$0] }
    return ConsecutiveRuns.monotone(distinct).map(\.range.count).max() ?? 1
  }

  /// The middle value, or the mean of both middle values; nothing for no values.
  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    if !sorted.count.isMultiple(of: 2) { return sorted[middle] }
    let sum = sorted[middle - 1] + sorted[middle]
    return sum.isFinite ? sum / 2 : sorted[middle - 1] / 2 + sorted[middle] / 2
  }
}
