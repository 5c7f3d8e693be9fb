/// Numbers of people that are linked by sums, some of which are published.
///
/// The parts are the smallest numbers that the study could count, each a whole number of people
/// and not below zero. Everything that may be published is a figure: a sum of parts. Somebody who
/// reads the published figures knows as much of the parts as these sums tell, and no more.
public struct LinkedNumbers: Equatable, Sendable {
  /// The parts, as they truly are.
  public var parts: [Int]
  /// What may be published, and what must not be found out.
  public var figures: [LinkedFigure]
  /// What is published or withheld together.
  public var units: [LinkedUnit]

  /// Linked numbers with their parts, by default none.
  public init(parts: [Int] = [], figures: [LinkedFigure] = [], units: [LinkedUnit] = []) {
    self.parts = parts
    self.figures = figures
    self.units = units
  }

  /// The true value of a figure.
  /// - Parameter figure: The figure.
  public func value(_ figure: LinkedFigure) -> Int {
    figure.terms.reduce(0) { $0 + $1.coefficient * parts[$1.part] }
  }
}
