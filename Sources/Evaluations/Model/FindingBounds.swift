public import Indicators
public import Releases

/// Between what a suppressed finding lies, where it rests on cells of which some are shown.
///
/// Nil where nothing is known of it: no number of a suppressed cell is ever used, only that it is
/// not below zero and not more than the people who are there.
public struct FindingBounds: Hashable, Sendable {
  /// The number with the attribute, or events, of which nobody knows the most.
  public let numerator: CountRange
  /// Those whose answer is known.
  public let denominator: CountRange

  private let spread: Int

  /// The bounds of a suppressed tally, nil where nothing that was shown is in it, where nothing
  /// that was shown says how many there are, and for means.
  /// - Parameters:
  ///   - tally: The tally.
  ///   - measure: The arithmetic of its indicator.
  ///   - spread: How far the counts behind what is shown lie apart, 0 where none is rounded.
  public init?(_ tally: SuppressedTally, _ measure: Measure, spread: Int = 0) {
    guard !measure.isMean, tally.denominator.least > 0, tally.denominator.most != nil
    else { return nil }
    numerator = measure.isRate ? tally.numerator.withoutMost : tally.numerator
    denominator = tally.denominator
    self.spread = spread
  }

  /// The least share or rate: all of the suppressed answers are no.
  public var lower: Double? {
    denominator.most.map { Double(numerator.least) / Double($0) }
  }

  /// The greatest share, all of the suppressed answers being yes; nil for rates, which have none.
  public var upper: Double? {
    guard let most = denominator.most, let count = numerator.most else { return nil }
    let others = min(most - denominator.least, count - numerator.least)
    let added = max(0, others - spread)
    return min(1, Double(numerator.least + others) / Double(denominator.least + added))
  }
}

extension Measure {
  /// Whether events are counted, of which one child may have many.
  fileprivate var isRate: Bool {
    if case .rate = self { true } else { false }
  }
}

extension CountRange {
  /// The same with nothing said of the most.
  fileprivate var withoutMost: CountRange { CountRange(least: least, most: nil) }
}
