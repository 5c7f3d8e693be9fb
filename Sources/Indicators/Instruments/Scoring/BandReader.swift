/// Reads scores as bands, with no cut-point that is less sure than was chosen.
public struct BandReader: Sendable {
  /// The least sure cut-points that are used.
  public let accepted: Evidence.Grade

  /// Makes a reader.
  ///
  /// - Parameter accepted: the least sure cut-points that are used; those that are not verified are
  ///   never used, whatever is given.
  public init(accepted: Evidence.Grade = .agreed) {
    self.accepted = max(accepted, .provisional)
  }

  /// The band of a score.
  ///
  /// Cut-points are used from the average on as far as they are sure enough; the bands beyond are
  /// one, such as `high_or_very_high`. Nothing where no cut-point is sure enough.
  ///
  /// - Parameters:
  ///   - value: the score.
  ///   - score: the name of the scale, the sum or impact.
  ///   - version: the form's code.
  ///   - scheme: the way to divide scores.
  /// - Returns: the band's name, or nothing.
  public func band(
    of value: Int, _ score: String, on version: String, by scheme: BandScheme
  ) -> String? {
    guard let cuts = scheme.cuts(of: score, on: version) else { return nil }
    return names(of: cuts, by: scheme).map { $0[min(cuts.place(of: value), $0.count - 1)] }
  }

  /// The names of the bands that can be told apart, from the average on; nothing where none can.
  ///
  /// - Parameters:
  ///   - cuts: the cut-points of a score.
  ///   - scheme: the way to divide scores that they belong to.
  /// - Returns: the names, or nothing.
  public func names(of cuts: BandCuts, by scheme: BandScheme) -> [String]? {
    let sure = cuts.evidence.prefix { $0.grade >= accepted }.count
    guard sure > 0 else { return nil }
    let all = cuts.direction == .difficulties ? scheme.bands : scheme.strengthBands
    return all.prefix(sure) + [all.dropFirst(sure).joined(separator: "_or_")]
  }
}
