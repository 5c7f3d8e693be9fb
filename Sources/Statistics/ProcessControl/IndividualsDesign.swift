/// How the limits of an individuals chart are found.
public struct IndividualsDesign: Sendable, Hashable, Codable {
  /// Which moving ranges count.
  public let screening: MovingRangeScreening
  /// How many points at the start of each segment its limits are found from; nothing for all.
  public let baseline: Int?
  /// Where new, independent segments start, as indices of the first point being 0.
  public let rebases: [Int]

  /// Makes a design.
  ///
  /// - Parameters:
  ///   - screening: which moving ranges count.
  ///   - baseline: how many points at the start of each segment its limits are found from, at
  ///     least 1; nothing for all.
  ///   - rebases: indices of the points that start a new segment; their order does not matter, and
  ///     neither does 0 or one that stands twice.
  public init(
    screening: MovingRangeScreening = .once, baseline: Int? = nil, rebases: [Int] = []
  ) {
    self.screening = screening
    self.baseline = baseline
    self.rebases = rebases
  }

  /// The segments of a series of at least one point.
  func segments(of count: Int) throws(Refusal) -> [Range<Int>] {
    if let baseline, baseline < 1 { throw .outOfRange("the baseline", allowed: "1 point or more") }
    guard rebases.allSatisfy({ (0..<count).contains($0) }) else {
      throw .outOfRange("every rebase", allowed: "at one of the points")
    }
    let starts = Set(rebases).union([0]).sorted()
    return zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
  }
}
