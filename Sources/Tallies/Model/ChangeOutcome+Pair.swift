public import Indicators

extension ChangeOutcome {
  /// A score, and on which side of the threshold it lies.
  ///
  /// The side is nil where the form has no cut-points.
  public typealias Placed = (score: Int, isAbove: Bool?)

  /// What became of a pair of scores.
  ///
  /// - Parameters:
  ///   - before: The score before.
  ///   - after: The score after.
  ///   - smallest: The smallest change that is reliable, in points, nil where none is declared.
  ///   - direction: Where a higher score points.
  public init(
    before: Placed, after: Placed, smallestReliableChange smallest: Double?,
    direction: InstrumentScale.Direction
  ) {
    let change = after.score - before.score
    self.init(
      reliability: smallest.map {
        Reliability(change: change, smallest: $0, direction: direction)
      },
      crossing: before.isAbove.flatMap { wasAbove in
        after.isAbove.map { Crossing(wasAbove: wasAbove, isAbove: $0) }
      })
  }
}

extension ChangeOutcome.Reliability {
  /// Whether a change is reliable: one of the smallest reliable change or more, either way.
  ///
  /// Source: Jacobson NS, Truax P (1991), Clinical significance, J Consult Clin Psychol 59:12-19,
  /// doi:10.1037/0022-006X.59.1.12.
  ///
  /// - Parameters:
  ///   - change: The score after less the score before, in points.
  ///   - smallest: The smallest change that is reliable, in points.
  ///   - direction: Where a higher score points.
  public init(change: Int, smallest: Double, direction: InstrumentScale.Direction) {
    let gain = direction == .difficulties ? -change : change
    if Double(abs(gain)) < smallest || gain == 0 {
      self = .unchanged
    } else {
      self = gain > 0 ? .improved : .deteriorated
    }
  }
}

extension ChangeOutcome.Crossing {
  /// On which side of a threshold both scores lie.
  ///
  /// - Parameters:
  ///   - wasAbove: Whether the score before is at or above the threshold, on the worse side.
  ///   - isAbove: Whether the score after is.
  public init(wasAbove: Bool, isAbove: Bool) {
    switch (wasAbove, isAbove) {
    case (false, false): self = .stayedBelow
    case (true, false): self = .movedBelow
    case (false, true): self = .movedAbove
    case (true, true): self = .stayedAbove
    }
  }
}
