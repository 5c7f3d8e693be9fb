/// The cut-points of one score on one form.
public struct BandCuts: Sendable, Hashable, Codable {
  /// The form's code.
  public let version: String
  /// The name of the scale, the sum or impact.
  public let score: String
  /// Where a higher score points.
  public let direction: InstrumentScale.Direction
  /// The last score of each band but the furthest from the average.
  ///
  /// The highest of the band where more means more difficulties, the lowest where more means more
  /// strengths.
  public let ends: [Int]
  /// How sure each of the ends is.
  public let evidence: [Evidence]

  /// Makes cut-points.
  ///
  /// - Parameters:
  ///   - version: the form's code.
  ///   - score: the name of the scale, the sum or impact.
  ///   - direction: where a higher score points.
  ///   - ends: the last score of each band but the furthest from the average.
  ///   - evidence: how sure each of the ends is.
  public init(
    version: String, score: String, direction: InstrumentScale.Direction, ends: [Int],
    evidence: [Evidence]
  ) {
    self.version = version
    self.score = score
    self.direction = direction
    self.ends = ends
    self.evidence = evidence
  }

  /// The place of a score's band, 0 for the average one.
  ///
  /// - Parameter value: the score.
  /// - Returns: how many ends it lies beyond.
  public func place(of value: Int) -> Int {
    switch direction {
    case .difficulties: ends.count { value > $0 }
    case .strengths: ends.count { value < $0 }
    }
  }
}
