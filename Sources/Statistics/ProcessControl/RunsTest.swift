/// The exact law of the number of runs among values above and below a line, in random order
/// (Wald and Wolfowitz).
///
/// Given whether the first and the last value lie on different sides, both above or both below,
/// the number of runs follows a hypergeometric law; so both tails are sums of positive terms.
///
/// Source: Wald A, Wolfowitz J (1940), On a test whether two samples are from the same population,
/// Ann Math Stat 11:147-162, doi:10.1214/aoms/1177731909.
public struct RunsTest: Sendable, Hashable {
  /// How many values lie above the line.
  public let above: Int
  /// How many values lie below the line.
  public let below: Int
  /// The number of runs observed.
  public let runs: Int

  /// Makes a test, or nothing if there is no value or that number of runs is impossible.
  ///
  /// - Parameters:
  ///   - above: how many values lie above the line, 0 to 2^52.
  ///   - below: how many values lie below the line, 0 to 2^52.
  ///   - runs: the number of runs observed.
  public init?(above: Int, below: Int, runs: Int) {
    let fewer = min(above, below)
    let more = max(above, below)
    guard fewer >= 0, more > 0, more <= 1 << 52 else { return nil }
    let most = fewer == more ? 2 * fewer : 2 * fewer + 1
    guard (fewer == 0 ? 1 : 2)...most ~= runs else { return nil }
    self.above = above
    self.below = below
    self.runs = runs
  }

  /// The probability of so few runs or fewer: small if values cluster or drift.
  public var fewer: Double {
    min(above, below) == 0
      ? 1 : min(1, ends.reduce(0) { $0 + $1.share * $1.tails(at: runs).lower })
  }

  /// The probability of so many runs or more: small if values alternate.
  public var more: Double {
    min(above, below) == 0
      ? 1 : min(1, ends.reduce(0) { $0 + $1.share * $1.tails(at: runs - 1).upper })
  }

  /// What the first and the last value may be: on different sides, both above, both below.
  private var ends: [SeriesEnds] {
    let all = Double(above + below)
    let pairs = all * (all - 1)
    let different = 2 * (Double(above) / all) * (Double(below) / (all - 1))
    return [
      SeriesEnds(
        share: different, marked: above - 1, drawn: below - 1, others: below - 1, shift: 1),
      SeriesEnds(
        share: Double(above) * Double(above - 1) / pairs, marked: above - 1, drawn: below,
        others: below - 1, shift: 0),
      SeriesEnds(
        share: Double(below) * Double(below - 1) / pairs, marked: below - 1, drawn: above,
        others: above - 1, shift: 0),
    ]
  }
}
