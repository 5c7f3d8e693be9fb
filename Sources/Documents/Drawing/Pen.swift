/// How a line is drawn.
struct Pen: Hashable, Sendable {
  /// What a line looks like along its way.
  enum Pattern: Hashable, Sendable {
    /// Without gaps.
    case solid
    /// In dashes.
    case dashed
  }

  /// The colour.
  var ink: Ink
  /// The width in units.
  var width: Double
  /// What the line looks like along its way.
  var pattern: Pattern = .solid
}
