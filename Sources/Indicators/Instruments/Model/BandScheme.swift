/// A published way to divide scores into bands.
///
/// Two schemes of one instrument flag different shares of children: they are never mixed, and the
/// scheme's name stands beside every band.
public struct BandScheme: Sendable, Hashable, Codable {
  /// The scheme's name in files, such as bands4.
  public let name: String
  /// The scheme's title in a report.
  public let title: String
  /// The names of the bands where more means more difficulties, from the average on.
  public let bands: [String]
  /// The names of the bands where more means more strengths, from the average on.
  public let strengthBands: [String]
  /// The cut-points of each form.
  public let cuts: [BandCuts]

  /// Makes a scheme.
  ///
  /// - Parameters:
  ///   - name: the scheme's name in files.
  ///   - title: the scheme's title in a report.
  ///   - bands: the names of the bands where more means more difficulties.
  ///   - strengthBands: the names of the bands where more means more strengths.
  ///   - cuts: the cut-points of each form.
  public init(
    _ name: String, title: String, bands: [String], strengthBands: [String], cuts: [BandCuts]
  ) {
    self.name = name
    self.title = title
    self.bands = bands
    self.strengthBands = strengthBands
    self.cuts = cuts
  }

  /// The cut-points of a score on a form; nothing where no publication gives any.
  ///
  /// - Parameters:
  ///   - score: the name of a scale, a sum or impact.
  ///   - version: the form's code.
  /// - Returns: the cut-points, or nothing.
  public func cuts(of score: String, on version: String) -> BandCuts? {
    cuts.first { $0.version == version && $0.score == score }
  }
}
