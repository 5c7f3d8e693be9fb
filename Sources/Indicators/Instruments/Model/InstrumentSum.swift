/// A score that is the sum of the scores of some scales, absent where one of them is.
public struct InstrumentSum: Sendable, Hashable, Codable {
  /// The score's name in files, such as total.
  public let name: String
  /// The score's title in a report, such as Total difficulties.
  public let title: String
  /// The names of the scales that are added.
  public let scales: [String]

  /// Makes a sum of scales.
  ///
  /// - Parameters:
  ///   - name: the score's name in files.
  ///   - title: the score's title in a report.
  ///   - scales: the names of the scales that are added.
  public init(_ name: String, title: String, of scales: [String]) {
    self.name = name
    self.title = title
    self.scales = scales
  }
}
