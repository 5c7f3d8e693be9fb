/// Some items of an instrument that are added up to one score.
public struct InstrumentScale: Sendable, Hashable, Codable {
  /// The direction in which a higher score points.
  public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
    /// A higher score means more difficulties.
    case difficulties
    /// A higher score means more strengths.
    case strengths
  }

  /// The scale's name in files, such as emotional.
  public let name: String
  /// The scale's title in a report, such as Emotional difficulties.
  public let title: String
  /// Its items by number, from 1.
  public let items: [Int]
  /// Those of its items that are scored the other way round.
  public let reversed: Set<Int>
  /// Where a higher score points.
  public let direction: Direction

  /// Makes a scale.
  ///
  /// - Parameters:
  ///   - name: the scale's name in files.
  ///   - title: the scale's title in a report.
  ///   - items: its items by number, from 1.
  ///   - reversed: those of its items that are scored the other way round.
  ///   - direction: where a higher score points.
  public init(
    _ name: String, title: String, items: [Int], reversed: Set<Int> = [],
    direction: Direction = .difficulties
  ) {
    self.name = name
    self.title = title
    self.items = items
    self.reversed = reversed
    self.direction = direction
  }
}
